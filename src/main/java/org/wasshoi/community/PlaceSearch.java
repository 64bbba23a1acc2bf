package org.wasshoi.community;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Words;
import org.wasshoi.web.Found;
import org.wasshoi.web.Messages;
import org.wasshoi.web.Searched;
import org.wasshoi.web.Sought;

/// The register's share of the search: areas, centres and bodies by name, reading and address.
@Component
class PlaceSearch implements Searched {

    private final Register register;
    private final Messages messages;

    PlaceSearch(Register register, Messages messages) {
        this.register = register;
        this.messages = messages;
    }

    @Override
    public List<Found> find(String words, Language language) {
        var directory = register.directory();
        var found = directory.matching(Sought.of(words), language);
        return Stream.of(
                        found.areas().stream().map(area -> found(area, directory)),
                        found.centres().stream().map(centre -> found(centre, directory)),
                        found.bodies().stream().map(body -> found(body, directory)))
                .flatMap(places -> places)
                .toList();
    }

    private Found found(Area area, Directory directory) {
        return new Found(
                Found.Kind.AREA,
                title(area),
                words("community.centres.count", directory.centresIn(area.id()).size()),
                "/areas/" + area.id().value());
    }

    private Found found(Centre centre, Directory directory) {
        return new Found(
                Found.Kind.CENTRE,
                centre.name(),
                centre.address() == null
                        ? title(directory.areaOf(centre.area()))
                        : Words.same(centre.address()),
                "/centres/" + centre.id().value());
    }

    private static Found found(Body body, Directory directory) {
        return new Found(
                Found.Kind.BODY,
                body.name(),
                directory.centreOf(body).name(),
                "/bodies/" + body.id().value());
    }

    private Words title(Area area) {
        return new Words(
                messages.text(Language.JA, "community.area.title", area.name().ja()),
                messages.text(Language.EN, "community.area.title", area.name().en()),
                messages.text(Language.EASY, "community.area.title", area.name().easy()));
    }

    private Words words(String key, Object... arguments) {
        return new Words(
                messages.text(Language.JA, key, arguments),
                messages.text(Language.EN, key, arguments),
                messages.text(Language.EASY, key, arguments));
    }
}
