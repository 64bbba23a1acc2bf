package org.wasshoi.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/// The text of an Excel cell as people see it: what is shown as a day or a time is one; of a
/// formula its last result counts.
final class SheetCell {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d{1,2})?");
    private static final Pattern BESIDE_THE_FORM =
            Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]hms]*\\]|_.");
    private static final Pattern TIME_FORM = Pattern.compile("[ydhms]");
    private static final int DECIMALS = 9;
    private static final String END_OF_DAY = "24:00";

    private SheetCell() {}

    static String text(Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        var isNumber =
                (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA)
                        && NUMBER.matcher(raw).matches();
        if (!isNumber) {
            return cell.getType() == CellType.STRING ? cell.getText() : raw;
        }
        if (cell.getType() != CellType.NUMBER || !showsTime(cell)) {
            return plain(raw);
        }
        return new BigDecimal(raw).compareTo(BigDecimal.ONE) == 0
                ? END_OF_DAY
                : moment(cell.asDate());
    }

    static boolean showsTime(Cell cell) {
        var number = cell.getDataFormatId();
        var form = cell.getDataFormatString();
        return form == null ? number != null && isBuiltIn(number) : showsTime(form);
    }

    static boolean showsTime(String form) {
        return TIME_FORM.matcher(BESIDE_THE_FORM.matcher(form.split(";")[0]).replaceAll("")).find();
    }

    /// The forms of days and times that every Excel knows by number, those of Japan from 27 on.
    private static boolean isBuiltIn(int number) {
        return number >= 14 && number <= 22
                || number >= 27 && number <= 36
                || number >= 45 && number <= 47
                || number >= 50 && number <= 58;
    }

    private static String moment(LocalDateTime moment) {
        var time = moment.toLocalTime().withNano(0);
        if (moment.getYear() < 1901) {
            return time.toString();
        }
        return time.equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + time;
    }

    /// Without the dust of binary fractions.
    private static String plain(String raw) {
        var number = new BigDecimal(raw);
        return (number.scale() > DECIMALS
                        ? number.setScale(DECIMALS, RoundingMode.HALF_UP)
                        : number)
                .stripTrailingZeros()
                .toPlainString();
    }
}
