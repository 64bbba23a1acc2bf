package org.wasshoi.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// A piece of a document, from one edge of the text to the other.
public sealed interface Block {

    /// A framed word at the top left, beside what follows (再発行・例などの表示).
    record Stamp(String text) implements Block {}

    /// The number and date of the document (文書番号と日付), at the right; an empty number is left out.
    record Reference(String number, LocalDate day) implements Block {}

    /// For whom it is (宛名); 様 is added.
    record Addressee(String name) implements Block {}

    /// Who issues it (発信者), at the right, with or without room for the seal (公印).
    record Issuer(List<String> lines, boolean seal) implements Block {

        public Issuer {
            lines = List.copyOf(lines);
        }
    }

    /// What it is called (表題), large and in the middle.
    record Title(String text) implements Block {}

    /// A paragraph (本文) of any length; its line breaks are kept.
    record Text(String text, Size size, Align align) implements Block {

        public Text(String text) {
            this(text, Size.BODY, Align.LEFT);
        }

        public Text(String text, Size size) {
            this(text, size, Align.LEFT);
        }
    }

    /// The one sum that matters (金額), large in a frame.
    record Amount(String label, String amount) implements Block {}

    /// What belongs to it, line by line in a ruled table (記): label and value.
    record Facts(List<Fact> facts) implements Block {

        public Facts(Fact... facts) {
            this(Arrays.asList(facts));
        }

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String value) {}

    /// A ruled table (明細) with a head that is repeated on each page; the total is its last row and
    /// empty where there is none.
    record Table(List<Column> columns, List<List<String>> rows, List<String> total)
            implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            total = List.copyOf(total);
        }
    }

    /// A column (列) that is as wide as its share of all shares; amounts stand at the right.
    record Column(String head, int share, Align align) {}

    /// Small numbered lines at the end (備考).
    record Notes(List<String> lines) implements Block {

        public Notes {
            lines = List.copyOf(lines);
        }
    }

    /// A QR code that says this.
    record Square(String text) implements Block {}
}
