package org.wasshoi.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes Excel files as bare as they can be.
public final class Xlsx {

    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    private Xlsx() {}

    /// A cell as it lies in the file: its XML without the address.
    public static String text(String text) {
        return "t=\"inlineStr\"><is><t>" + text + "</t></is>";
    }

    public static String number(String number) {
        return "><v>" + number + "</v>";
    }

    /// Shown by one of the styles: 1 is a day, 2 a day of an era, 3 a time, 4 a number in colours.
    public static String styled(String number, int style) {
        return "s=\"" + style + "\"><v>" + number + "</v>";
    }

    public static String formula(String formula, String result) {
        return "><f>" + formula + "</f><v>" + result + "</v>";
    }

    public static byte[] of(List<List<String>> rows) {
        return of(Map.of("Sheet1", rows));
    }

    public static byte[] of(Map<String, List<List<String>>> sheets) {
        var parts = new LinkedHashMap<String, String>();
        var names = List.copyOf(sheets.keySet());
        parts.put("[Content_Types].xml", types(names.size()));
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                        .formatted(PACKAGE, RELATIONS));
        parts.put("xl/workbook.xml", workbook(names));
        parts.put("xl/_rels/workbook.xml.rels", relations(names.size()));
        parts.put("xl/styles.xml", styles());
        for (int sheet = 0; sheet < names.size(); sheet++) {
            parts.put(
                    "xl/worksheets/sheet%d.xml".formatted(sheet + 1),
                    sheet(sheets.get(names.get(sheet))));
        }
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String types(int sheets) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                + each(
                        sheets,
                        "<Override PartName=\"/xl/worksheets/sheet%1$d.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")
                + "</Types>";
    }

    private static String workbook(List<String> names) {
        return "<workbook %s xmlns:r=\"%s\"><sheets>".formatted(MAIN, RELATIONS)
                + IntStream.range(0, names.size())
                        .mapToObj(sheet ->
                                "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                                        .formatted(names.get(sheet), sheet + 1, sheet + 1))
                        .collect(Collectors.joining())
                + "</sheets></workbook>";
    }

    private static String relations(int sheets) {
        return "<Relationships xmlns=\"%s\">".formatted(PACKAGE)
                + each(
                        sheets,
                        "<Relationship Id=\"rId%1$d\" Type=\""
                                + RELATIONS
                                + "/worksheet\" Target=\"worksheets/sheet%1$d.xml\"/>")
                + "<Relationship Id=\"rId99\" Type=\"%s/styles\" Target=\"styles.xml\"/></Relationships>"
                        .formatted(RELATIONS);
    }

    private static String styles() {
        return "<styleSheet %s><numFmts count=\"2\"><numFmt numFmtId=\"180\" formatCode=\"[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/><numFmt numFmtId=\"181\" formatCode=\"#,##0;[Red]-#,##0\"/></numFmts><cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"180\"/><xf numFmtId=\"20\"/><xf numFmtId=\"181\"/></cellXfs></styleSheet>"
                .formatted(MAIN);
    }

    private static String sheet(List<List<String>> rows) {
        return "<worksheet %s><sheetData>".formatted(MAIN)
                + IntStream.range(0, rows.size())
                        .mapToObj(row -> row(row + 1, rows.get(row)))
                        .collect(Collectors.joining())
                + "</sheetData></worksheet>";
    }

    private static String row(int number, List<String> cells) {
        return "<row r=\"%d\">".formatted(number)
                + IntStream.range(0, cells.size())
                        .filter(cell -> !cells.get(cell).isEmpty())
                        .mapToObj(cell ->
                                "<c r=\"%c%d\" %s</c>"
                                        .formatted('A' + cell, number, cells.get(cell)))
                        .collect(Collectors.joining())
                + "</row>";
    }

    private static String each(int sheets, String part) {
        return IntStream.rangeClosed(1, sheets)
                .mapToObj(part::formatted)
                .collect(Collectors.joining());
    }
}
