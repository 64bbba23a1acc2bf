package org.wasshoi.pack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.web.Freshness;
import org.wasshoi.web.WordsJson;

/// The loaded versions of packs; nothing is ever overwritten.
@Repository
public class Packs implements Freshness {

    private static final long LOADING = 0x7761_7373_686f_6901L;

    private final JdbcClient jdbc;

    Packs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Every version, newest first.
    public List<PackVersion> all() {
        return jdbc.sql(
                        """
                        select pack, number, reason, loaded_at
                          from pack.version
                         order by number desc
                        """)
                .query(Packs::version)
                .list();
    }

    boolean isNewest(String hash) {
        return jdbc.sql(
                        """
                        select hash
                          from pack.version
                         order by number desc
                         fetch first row only
                        """)
                .query(String.class)
                .optional()
                .filter(hash::equals)
                .isPresent();
    }

    void add(PackVersion version, String hash) {
        jdbc.sql(
                        """
                        insert into pack.version (number, pack, reason, hash, loaded_at)
                        values (:number, :pack, :reason::jsonb, :hash, :loaded)
                        """)
                .param("number", version.number())
                .param("pack", version.pack())
                .param("reason", WordsJson.json(version.reason()))
                .param("hash", hash)
                .param("loaded", version.loadedAt().atZone(Tokyo.ZONE).toOffsetDateTime())
                .update();
    }

    /// Lets one instance load at a time, until its transaction ends.
    void lock() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(:loading)) as locked")
                .param("loading", LOADING)
                .query(Integer.class)
                .single();
    }

    @Override
    public String stamp() {
        return jdbc.sql("select 'pack' || coalesce(max(number), 0) from pack.version")
                .query(String.class)
                .single();
    }

    private static PackVersion version(ResultSet row, int rowNumber) throws SQLException {
        return new PackVersion(
                row.getString("pack"),
                row.getInt("number"),
                WordsJson.words(row, "reason"),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant());
    }
}
