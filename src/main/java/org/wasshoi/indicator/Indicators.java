package org.wasshoi.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Words;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.web.WordsJson;

/// The indicators of the running plan (成果指標), in the plan's order.
@Repository
public class Indicators {

    private final JdbcClient jdbc;

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Indicator> all() {
        return jdbc.sql(
                        """
                        select code, policy, number, title, short_title, unit, decimals, direction,
                               baseline_year, baseline_value, baseline_page,
                               target_year, target_value, target_page,
                               computation, numerator_words, denominator_words, breakdown, noise,
                               meaning, why, source, limits
                          from indicator.definition
                         where version = (select max(version) from indicator.definition)
                         order by position
                        """)
                .query(Indicators::indicator)
                .list();
    }

    public Optional<Indicator> find(IndicatorCode code) {
        return all().stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    /// What documents state about the indicators of the running plan.
    List<DeclaredValue> declared() {
        return jdbc.sql(
                        """
                        select code, fiscal_year, value, source, page
                          from indicator.declared_value
                         where version = (select max(version) from indicator.definition)
                         order by code, fiscal_year
                        """)
                .query(Indicators::declaredValue)
                .list();
    }

    void add(int version, List<Indicator> indicators, List<DeclaredValue> declared) {
        for (int position = 0; position < indicators.size(); position++) {
            add(version, position + 1, indicators.get(position));
        }
        declared.forEach(value -> add(version, value));
    }

    private void add(int version, int position, Indicator indicator) {
        jdbc.sql(
                        """
                        insert into indicator.definition (
                               version, code, position, policy, number, title, short_title, unit,
                               decimals, direction,
                               baseline_year, baseline_value, baseline_page,
                               target_year, target_value, target_page,
                               computation, numerator_words, denominator_words, breakdown, noise,
                               meaning, why, source, limits)
                        values (:version, :code, :position, :policy, :number, :title::jsonb,
                               :shortTitle::jsonb, :unit::jsonb, :decimals, :direction,
                               :baselineYear, :baselineValue, :baselinePage,
                               :targetYear, :targetValue, :targetPage,
                               :computation::jsonb, :numerator::jsonb, :denominator::jsonb,
                               :breakdown::text[], :noise, :meaning::jsonb, :why::jsonb,
                               :source::jsonb, :limits::jsonb)
                        """)
                .param("version", version)
                .param("code", indicator.code().value())
                .param("position", position)
                .param("policy", indicator.policy())
                .param("number", indicator.number())
                .param("title", WordsJson.json(indicator.title()))
                .param("shortTitle", WordsJson.json(indicator.shortTitle()))
                .param("unit", WordsJson.json(indicator.unit()))
                .param("decimals", indicator.decimals())
                .param("direction", indicator.direction().name())
                .param("baselineYear", indicator.baseline().year().value())
                .param("baselineValue", indicator.baseline().value())
                .param("baselinePage", indicator.baseline().page())
                .param("targetYear", indicator.target().year().value())
                .param("targetValue", indicator.target().value())
                .param("targetPage", indicator.target().page())
                .param("computation", ComputationJson.json(indicator.computation()))
                .param("numerator", json(indicator.parts(), Indicator.Parts::numerator))
                .param("denominator", json(indicator.parts(), Indicator.Parts::denominator))
                .param("breakdown", names(indicator.breakdown()))
                .param("noise", indicator.noise().name())
                .param("meaning", WordsJson.json(indicator.definition()))
                .param("why", WordsJson.json(indicator.why()))
                .param("source", WordsJson.json(indicator.source()))
                .param("limits", WordsJson.json(indicator.limits()))
                .update();
    }

    private void add(int version, DeclaredValue value) {
        jdbc.sql(
                        """
                        insert into indicator.declared_value
                               (version, code, fiscal_year, value, source, page)
                        values (:version, :code, :year, :value, :source::jsonb, :page)
                        """)
                .param("version", version)
                .param("code", value.code().value())
                .param("year", value.year().value())
                .param("value", value.value())
                .param("source", WordsJson.json(value.source()))
                .param("page", value.page())
                .update();
    }

    private static @Nullable String json(
            Indicator.@Nullable Parts parts, Function<Indicator.Parts, Words> part) {
        return parts == null ? null : WordsJson.json(part.apply(parts));
    }

    private static String[] names(List<Dimension> dimensions) {
        return dimensions.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Indicator indicator(ResultSet row, int rowNumber) throws SQLException {
        return new Indicator(
                new IndicatorCode(row.getString("code")),
                row.getObject("policy", Integer.class),
                row.getInt("number"),
                WordsJson.words(row, "title"),
                WordsJson.words(row, "short_title"),
                WordsJson.words(row, "unit"),
                row.getInt("decimals"),
                Direction.valueOf(row.getString("direction")),
                known(row, "baseline"),
                known(row, "target"),
                ComputationJson.computation(row.getString("computation")),
                parts(row),
                dimensions(row),
                Noise.valueOf(row.getString("noise")),
                WordsJson.words(row, "meaning"),
                WordsJson.words(row, "why"),
                WordsJson.words(row, "source"),
                WordsJson.words(row, "limits"));
    }

    private static Known known(ResultSet row, String prefix) throws SQLException {
        return new Known(
                new FiscalYear(row.getInt(prefix + "_year")),
                row.getBigDecimal(prefix + "_value"),
                row.getInt(prefix + "_page"));
    }

    private static Indicator.@Nullable Parts parts(ResultSet row) throws SQLException {
        return row.getString("numerator_words") == null
                ? null
                : new Indicator.Parts(
                        WordsJson.words(row, "numerator_words"),
                        WordsJson.words(row, "denominator_words"));
    }

    private static List<Dimension> dimensions(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("breakdown").getArray();
        return Arrays.stream(names).map(Dimension::valueOf).toList();
    }

    private static DeclaredValue declaredValue(ResultSet row, int rowNumber) throws SQLException {
        return new DeclaredValue(
                new IndicatorCode(row.getString("code")),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getBigDecimal("value"),
                WordsJson.words(row, "source"),
                row.getInt("page"));
    }
}
