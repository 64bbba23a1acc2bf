package org.wasshoi.community;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Words;
import org.wasshoi.web.WordsJson;

/// Writes the dated rows of the register; a row is opened once, closed once and never overwritten.
@Repository
class RegisterRows {

    private final JdbcClient jdbc;

    RegisterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Opened opened) {
        jdbc.sql(
                        """
                        insert into community.edition (version, opened_on)
                        values (:version, :day)
                        """)
                .param("version", opened.version())
                .param("day", opened.on())
                .update();
    }

    void changeAreas(Changes<Area> changes, Opened opened) {
        var codes = codes(changes.closed().stream().map(Area::id).toList());
        jdbc.sql(
                        """
                        update community.area
                           set closed_by = :version,
                               valid = daterange(lower(valid), :day)
                         where code = any(:codes)
                           and closed_by is null
                        """)
                .param("version", opened.version())
                .param("day", opened.on())
                .param("codes", codes)
                .update();
        changes.opened().forEach(area -> add(area, opened));
    }

    void changeCentres(Changes<Centre> changes, Opened opened) {
        var codes = codes(changes.closed().stream().map(Centre::id).toList());
        jdbc.sql(
                        """
                        update community.centre
                           set closed_by = :version,
                               valid = daterange(lower(valid), :day)
                         where code = any(:codes)
                           and closed_by is null
                        """)
                .param("version", opened.version())
                .param("day", opened.on())
                .param("codes", codes)
                .update();
        changes.opened().forEach(centre -> add(centre, opened));
    }

    void changeBodies(Changes<Body> changes, Opened opened) {
        var codes = codes(changes.closed().stream().map(Body::id).toList());
        jdbc.sql(
                        """
                        update community.body
                           set closed_by = :version,
                               valid = daterange(lower(valid), :day)
                         where code = any(:codes)
                           and closed_by is null
                        """)
                .param("version", opened.version())
                .param("day", opened.on())
                .param("codes", codes)
                .update();
        changes.opened().forEach(body -> add(body, opened));
    }

    /// Puts the current centres and bodies into the order of the edition.
    void arrange(Edition edition) {
        jdbc.sql(
                        """
                        update community.centre
                           set position = placed.position
                          from unnest(:codes) with ordinality as placed (code, position)
                         where centre.code = placed.code
                           and centre.closed_by is null
                        """)
                .param("codes", codes(edition.centres().stream().map(Centre::id).toList()))
                .update();
        jdbc.sql(
                        """
                        update community.body
                           set position = placed.position
                          from unnest(:codes) with ordinality as placed (code, position)
                         where body.code = placed.code
                           and body.closed_by is null
                        """)
                .param("codes", codes(edition.bodies().stream().map(Body::id).toList()))
                .update();
    }

    private void add(Area area, Opened opened) {
        jdbc.sql(
                        """
                        insert into community.area (
                            code, position, name, kana, valid, opened_by)
                        values (
                            :code, :position, :name::jsonb, :kana, daterange(:day, null), :version)
                        """)
                .param("code", area.id().value())
                .param("position", area.position())
                .param("name", WordsJson.json(area.name()))
                .param("kana", area.kana())
                .param("day", opened.on())
                .param("version", opened.version())
                .update();
    }

    private void add(Centre centre, Opened opened) {
        jdbc.sql(
                        """
                        insert into community.centre (
                            code, position, area, name, kana, address, postal_code, phone,
                            manager, sample, source, valid, opened_by)
                        values (
                            :code, 1, :area, :name::jsonb, :kana, :address, :postalCode, :phone,
                            :manager, :sample, :source, daterange(:day, null), :version)
                        """)
                .param("code", centre.id().value())
                .param("area", centre.area().value())
                .param("name", WordsJson.json(centre.name()))
                .param("kana", centre.kana())
                .param("address", centre.address())
                .param("postalCode", centre.postalCode())
                .param("phone", centre.phone())
                .param("manager", centre.manager().name())
                .param("sample", centre.sample().toArray(String[]::new))
                .param("source", centre.source())
                .param("day", opened.on())
                .param("version", opened.version())
                .update();
        for (int index = 0; index < centre.annexes().size(); index++) {
            addAnnex(centre, index + 1, centre.annexes().get(index), opened);
        }
    }

    private void addAnnex(Centre centre, int number, Words name, Opened opened) {
        jdbc.sql(
                        """
                        insert into community.annex (centre, opened_by, number, name)
                        values (:centre, :version, :number, :name::jsonb)
                        """)
                .param("centre", centre.id().value())
                .param("version", opened.version())
                .param("number", number)
                .param("name", WordsJson.json(name))
                .update();
    }

    private void add(Body body, Opened opened) {
        jdbc.sql(
                        """
                        insert into community.body (
                            code, position, centre, name, kana, registered, founded, sample,
                            source, valid, opened_by)
                        values (
                            :code, 1, :centre, :name::jsonb, :kana, :registered, :founded, :sample,
                            :source, daterange(:day, null), :version)
                        """)
                .param("code", body.id().value())
                .param("centre", body.centre().value())
                .param("name", WordsJson.json(body.name()))
                .param("kana", body.kana())
                .param("registered", body.registered())
                .param("founded", body.founded())
                .param("sample", body.sample().toArray(String[]::new))
                .param("source", body.source())
                .param("day", opened.on())
                .param("version", opened.version())
                .update();
    }

    private static String[] codes(List<? extends PlaceId> ids) {
        return ids.stream().map(PlaceId::value).toArray(String[]::new);
    }
}
