package org.wasshoi.roster;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.paper.Block;
import org.wasshoi.paper.Document;
import org.wasshoi.paper.Press;
import org.wasshoi.paper.Size;
import org.wasshoi.web.Host;
import org.wasshoi.web.Messages;

/// Prints invitations as a file of A4 pages (招待の手紙), each in the language of its reader.
@Component
class LetterFile {

    private final Messages messages;
    private final Host.Source hosts;
    private final Press press;

    LetterFile(Messages messages, Host.Source hosts, Press press) {
        this.messages = messages;
        this.hosts = hosts;
        this.press = press;
    }

    byte[] of(List<Letter> letters, InvitationLink link) {
        return press.print(letters.stream().map(letter -> document(letter, link)).toList());
    }

    private Document document(Letter letter, InvitationLink link) {
        var host = hosts.host();
        var language = letter.person().language();
        var city = host.city().in(language);
        var last = Wareki.dateWithGregorian(letter.last(), language);
        var office = city + " " + host.office().in(language);
        return new Document(
                text(letter, "roster.letter.title"),
                language,
                List.of(
                        new Block.Text(text(letter, "roster.letter.from", city), Size.SMALL),
                        new Block.Addressee(letter.person().name()),
                        new Block.Text(text(letter, "roster.letter.title"), Size.LARGE),
                        new Block.Text(text(letter, "roster.letter.text")),
                        new Block.Text(text(letter, "roster.letter.code")),
                        new Block.Text(letter.code().grouped(), Size.HUGE),
                        new Block.Text(text(letter, "roster.letter.steps", link.page())),
                        new Block.Square(link.with(letter.code())),
                        new Block.Text(text(letter, "roster.letter.last", last)),
                        new Block.Text(
                                text(letter, "roster.letter.ask", office, host.phone()),
                                Size.SMALL)));
    }

    private String text(Letter letter, String key, Object... arguments) {
        return messages.text(letter.person().language(), key, arguments);
    }
}
