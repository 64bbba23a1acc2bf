package org.wasshoi.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.pack.PackRefused;

class EditionReadingTest {

    @TempDir Path folder;

    @ParameterizedTest(name = "{0}: {2} instead of {1} is refused at {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    areas      | code: hanaizumi     | code: ichinoseki    | areas[1].code             | there already
                    areas      | code: ichinoseki    | code: Ichinoseki    | areas[0].code             | small letters
                    areas      | kana: いちのせき         | kana: 一関            | areas[0].kana             | hiragana
                    areas      | kana: いちのせき         | mayor: someone      | areas[0].mayor            | unknown field
                    centres    | code: sekigaoka     | code: ichinoseki    | centres[1].code           | there already
                    centres    | area: ichinoseki    | area: atlantis      | centres[0].area           | no such area
                    centres    | postalCode: null    | postalCode: '0210'  | centres[0].postalCode     | 021-0901
                    centres    | "0191-21-2148"      | "21-2148"           | centres[0].phone          | 0191-21-2148
                    centres    | manager: BODY       | manager: MAYOR      | centres[0].manager        | BODY, CITY
                    centres    | manager: CITY       | manager: NOBODY     | centres[23].manager       | BODY, CITY
                    centres    | sample: [manager]   | sample: [mood]      | centres[0].sample[0]      | cannot be marked
                    centres    | [kana, manager]     | [kana, kana]        | centres[3].sample[1]      | twice
                    centres    | source: 一関市市民センター条例第2条。電話は広報いちのせき令和7年12月号 | color: red | centres[0].color | unknown field
                    bodies     | code: sekigaoka     | code: ichinoseki    | bodies[1].code            | there already
                    bodies     | centre: ichinoseki  | centre: atlantis    | bodies[0].centre          | no such centre
                    bodies     | centre: sekigaoka   | centre: ichinoseki  | bodies[1].centre          | a body already
                    bodies     | registered: true    | registered: maybe   | bodies[0].registered      | true nor false
                    bodies     | "2015-02"           | "2015-13"           | bodies[2].founded         | a month or a day
                    bodies     | "2015-06-14"        | "2015-02-30"        | bodies[6].founded         | a month or a day
                    bodies     | "2015-06-14"        | "in spring"         | bodies[6].founded         | a month or a day
                    population | ichinoseki: 58097   | ichinoseki: -1      | snapshots[0].areas.ichinoseki | negative
                    population | ichinoseki: 58097   | ichinoseki: many    | snapshots[0].areas.ichinoseki | not a whole number
                    population | ichinoseki: 58097   | atlantis: 58097     | snapshots[0].areas.atlantis | unknown field
                    population | hanaizumi: 13468    |                     | snapshots[0].areas.hanaizumi | missing
                    population | sekigaoka: 2652     |                     | snapshots[1].districts.sekigaoka | missing
                    population | asOf: 2022-09-30    | asOf: 2017-01-01    | snapshots[1].asOf         | there already
                    population | asOf: 2022-09-30    | asOf: 2022-09-31    | snapshots[1].asOf         | not a date
                    population | areas:              | people:             | snapshots[0].people       | unknown field
                    """)
    void refusesAPackAtThePlaceThatDoesNotFit(
            String file, String before, String after, String field, String reason) {
        var name = file + ".yaml";
        var pack = Town.pack(folder, name, before, after == null ? "" : after);
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> Town.edition(pack))
                .satisfies(refused ->
                        assertThat(refused.file() + ": " + refused.field())
                                .isEqualTo(name + ": " + field))
                .withMessageContaining(reason);
    }
}
