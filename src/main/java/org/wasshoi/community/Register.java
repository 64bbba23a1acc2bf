package org.wasshoi.community;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.BodyId;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Words;
import org.wasshoi.web.Freshness;
import org.wasshoi.web.WordsJson;

/// The register of places (地域の台帳), each list in the register's own order.
@Repository
public class Register implements Freshness {

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Area> areas() {
        return jdbc.sql(
                        """
                        select code, position, name, kana
                          from community.area
                         where closed_by is null
                         order by position
                        """)
                .query(Register::area)
                .list();
    }

    public List<Centre> centres() {
        return jdbc.sql(
                        """
                        select code, area, name, kana, address, postal_code, phone, manager, sample,
                               source,
                               array(select annex.name::text
                                       from community.annex
                                      where annex.centre = centre.code
                                        and annex.opened_by = centre.opened_by
                                      order by number) as annexes
                          from community.centre
                         where closed_by is null
                         order by position
                        """)
                .query(Register::centre)
                .list();
    }

    public List<Body> bodies() {
        return jdbc.sql(
                        """
                        select body.code, body.centre, centre.area, body.name, body.kana,
                               body.registered, body.founded, body.sample, body.source
                          from community.body
                          join community.centre
                            on centre.code = body.centre
                           and centre.closed_by is null
                         where body.closed_by is null
                         order by body.position
                        """)
                .query(Register::body)
                .list();
    }

    Directory directory() {
        return new Directory(areas(), centres(), bodies());
    }

    @Override
    public String stamp() {
        return jdbc.sql("select 'register' || coalesce(max(version), 0) from community.edition")
                .query(String.class)
                .single();
    }

    private static Area area(ResultSet row, int rowNumber) throws SQLException {
        return new Area(
                new AreaId(row.getString("code")),
                row.getInt("position"),
                WordsJson.words(row, "name"),
                row.getString("kana"));
    }

    private static Centre centre(ResultSet row, int rowNumber) throws SQLException {
        return new Centre(
                new CentreId(row.getString("code")),
                new AreaId(row.getString("area")),
                WordsJson.words(row, "name"),
                row.getString("kana"),
                row.getString("address"),
                row.getString("postal_code"),
                row.getString("phone"),
                annexes(row),
                Manager.valueOf(row.getString("manager")),
                sample(row),
                row.getString("source"));
    }

    private static Body body(ResultSet row, int rowNumber) throws SQLException {
        return new Body(
                new BodyId(row.getString("code")),
                new CentreId(row.getString("centre")),
                new AreaId(row.getString("area")),
                WordsJson.words(row, "name"),
                row.getString("kana"),
                row.getBoolean("registered"),
                row.getString("founded"),
                sample(row),
                row.getString("source"));
    }

    private static List<Words> annexes(ResultSet row) throws SQLException {
        return Arrays.stream(texts(row, "annexes")).map(WordsJson::words).toList();
    }

    private static Set<String> sample(ResultSet row) throws SQLException {
        return Arrays.stream(texts(row, "sample")).collect(toUnmodifiableSet());
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
