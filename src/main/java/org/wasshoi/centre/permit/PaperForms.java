package org.wasshoi.centre.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Equipment;
import org.wasshoi.centre.booking.Approval;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.paper.Block;
import org.wasshoi.paper.Document;
import org.wasshoi.web.Messages;

/// The forms of the documents (様式), in Japanese whoever reads them.
@Component
class PaperForms {

    private final Messages messages;

    PaperForms(Messages messages) {
        this.messages = messages;
    }

    /// The document as it was issued; one that is issued again says so.
    Document document(Documents.Issued issued, boolean again) {
        var blocks = new ArrayList<Block>();
        if (again || issued.content().sample()) {
            blocks.add(new Block.Stamp(stamp(issued.content(), again)));
        }
        blocks.addAll(head(issued));
        blocks.addAll(body(issued));
        return new Document(text(issued.paper().kind().key()), Language.JA, blocks);
    }

    private String stamp(Content content, boolean again) {
        var words = again ? text("permit.form.again") : "";
        var sample = content.sample() ? text("permit.form.sample") : "";
        return (words + " " + sample).strip();
    }

    private List<Block> head(Documents.Issued issued) {
        var paper = issued.paper();
        var content = issued.content();
        var number = text(paper.kind().numberKey(), paper.yearLabel(), paper.digits());
        return List.of(
                new Block.Reference(number, paper.issuedOn()),
                new Block.Addressee(content.addressee()),
                new Block.Issuer(issuer(content.issuer()), true),
                new Block.Title(text("permit.form.title." + paper.kind().name())));
    }

    private List<String> issuer(Content.Issuer issuer) {
        var name =
                switch (issuer.kind()) {
                    case USAGE ->
                            List.of(text("permit.form.mayor", issuer.city()), issuer.centre());
                    case MANAGER -> List.of(text("permit.form.manager", issuer.centre()));
                };
        return Stream.concat(
                        name.stream(),
                        Stream.of(
                                        issuer.address(),
                                        issuer.phone() == null
                                                ? null
                                                : text("permit.form.phone", issuer.phone()))
                                .filter(Objects::nonNull))
                .toList();
    }

    private List<Block> body(Documents.Issued issued) {
        var content = issued.content();
        return switch (issued.paper().kind()) {
            case PERMIT ->
                    List.of(
                            new Block.Text(text("permit.form.permit")),
                            new Block.Facts(facts(content, permitted(content))),
                            new Block.Notes(notes("permit.form.permit.notes")));
            case EXEMPTION ->
                    List.of(
                            new Block.Text(text(answer(content))),
                            new Block.Facts(facts(content, price(content))));
            case INVOICE ->
                    List.of(
                            new Block.Text(text("permit.form.invoice")),
                            new Block.Amount(fee(content), yen(content.sums().due())),
                            new Block.Facts(facts(content, due(content))),
                            new Block.Notes(notes("permit.form.invoice.notes")));
            case RECEIPT -> receipt(content, Objects.requireNonNull(content.payment()));
            case CANCELLATION -> ending(content);
        };
    }

    /// Of money only where some was paid.
    private List<Block> ending(Content content) {
        var words = new Block.Text(text(reason(content.state())));
        return content.sums().paid() == 0
                ? List.of(words, new Block.Facts(facts(content, List.of())))
                : List.of(
                        words,
                        new Block.Amount(text("permit.form.back"), yen(content.sums().back())),
                        new Block.Facts(facts(content, back(content))));
    }

    private List<Block> receipt(Content content, Content.Paid payment) {
        return List.of(
                new Block.Amount(fee(content), yen(payment.amount())),
                new Block.Text(text("permit.form.receipt")),
                new Block.Facts(
                        facts(content, List.of(fact("permit.form.paid-on", date(payment.day()))))));
    }

    private List<Block.Fact> facts(Content content, List<Block.Fact> more) {
        var use = content.use();
        return Stream.concat(
                        Stream.of(
                                fact(
                                        "permit.form.number",
                                        text("permit.form.no", String.valueOf(content.booking()))),
                                fact(
                                        "permit.form.room",
                                        content.issuer().centre() + " " + use.room()),
                                fact(
                                        "permit.form.when",
                                        text(
                                                "permit.form.from-to",
                                                Wareki.date(use.day(), Language.JA),
                                                use.from().toString(),
                                                use.to().toString())),
                                fact(
                                        "permit.form.use",
                                        text(use.purpose().key()) + "\n" + use.title())),
                        more.stream())
                .toList();
    }

    private List<Block.Fact> permitted(Content content) {
        var people = text("permit.form.count", content.use().people());
        var facts = new ArrayList<Block.Fact>();
        facts.add(fact("permit.form.people", people));
        if (!content.use().equipment().isEmpty()) {
            facts.add(fact("permit.form.equipment", equipment(content.use().equipment())));
        }
        facts.addAll(price(content));
        return List.copyOf(facts);
    }

    private String equipment(Map<String, Integer> pieces) {
        return pieces.entrySet().stream()
                .map(one ->
                        text(
                                "centre.equipment.one",
                                Equipment.KNOWN.contains(one.getKey())
                                        ? text("vacancy.equipment." + one.getKey())
                                        : one.getKey(),
                                one.getValue()))
                .collect(Collectors.joining(text("centre.equipment.and")));
    }

    private List<Block.Fact> price(Content content) {
        var sums = content.sums();
        var facts = new ArrayList<Block.Fact>();
        facts.add(fact("permit.form.gross", yen(sums.gross())));
        var exemption = content.exemption();
        if (exemption != null) {
            facts.add(fact("permit.form.reason", exemption.name()));
            facts.add(fact("permit.form.reduction", yen(sums.reduction())));
        }
        facts.add(new Block.Fact(fee(content), yen(sums.charged())));
        return facts;
    }

    private List<Block.Fact> due(Content content) {
        var facts = new ArrayList<>(price(content));
        if (content.sums().paid() > 0) {
            facts.add(fact("permit.form.paid", yen(content.sums().paid())));
        }
        facts.add(fact("permit.form.pay-by", until(content.payBy(), content.use().day())));
        return facts;
    }

    private List<Block.Fact> back(Content content) {
        var sums = content.sums();
        return List.of(
                fact("permit.form.paid", yen(sums.paid())),
                fact("permit.form.kept", yen(sums.charged())),
                fact("permit.form.back", yen(sums.back())));
    }

    private String until(@Nullable LocalDate payBy, LocalDate use) {
        return payBy == null ? date(use) : date(payBy);
    }

    private String answer(Content content) {
        var exemption = Objects.requireNonNull(content.exemption());
        return exemption.approval() == Approval.REFUSED
                ? "permit.form.not-exempted"
                : "permit.form.exempted";
    }

    private static String reason(BookingState state) {
        return switch (state) {
            case RELEASED -> "permit.form.released";
            case REFUSED -> "permit.form.refused";
            case CANCELLED, REQUESTED, PROVISIONAL, CONFIRMED, USED, NO_SHOW ->
                    "permit.form.cancelled";
        };
    }

    private String fee(Content content) {
        return text("permit.fee." + content.issuer().kind().name());
    }

    private List<String> notes(String key) {
        return text(key).lines().toList();
    }

    private Block.Fact fact(String key, String value) {
        return new Block.Fact(text(key), value);
    }

    private String yen(long amount) {
        return text("permit.form.yen", amount);
    }

    private static String date(LocalDate day) {
        return Wareki.date(day, Language.JA);
    }

    private String text(String key, Object... arguments) {
        return messages.text(Language.JA, key, arguments);
    }
}
