package org.wasshoi.pack;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/// One file of a pack, read event by event: plain data, no anchors, no tags, no field twice.
class YamlFile {

    private static final int DEEPEST = 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Place start;
    private final Iterator<Event> events;

    private YamlFile(Place start, String text) {
        this.start = start;
        this.events = new Yaml(new LoaderOptions()).parse(new StringReader(text)).iterator();
    }

    /// The root of the file, or its refusal.
    static Node read(String name, byte[] bytes) {
        var start = Place.start(name);
        try {
            return new YamlFile(start, text(bytes)).root();
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw start.at(line).refusal("YAMLとして読めません / not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw start.refusal("YAMLとして読めません / not YAML: " + e.getMessage());
        } catch (CharacterCodingException _) {
            throw start.refusal("UTF-8ではありません / not UTF-8");
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private Node root() {
        events.next();
        if (!events.next().is(Event.ID.DocumentStart)) {
            throw start.refusal("何も書かれていません / the file is empty");
        }
        var root = node(start, events.next(), 0);
        events.next();
        var end = events.next();
        if (!end.is(Event.ID.StreamEnd)) {
            throw start.at(line(end)).refusal("文書が2つあります / a second document");
        }
        return root;
    }

    private Node node(Place place, Event event, int depth) {
        refuseMarks(place, event);
        if (depth > DEEPEST) {
            throw place.refusal("深すぎます / nested too deeply");
        }
        return new Node(
                place,
                switch (event) {
                    case ScalarEvent scalar ->
                            new Content.Scalar(
                                    scalar.getValue(),
                                    scalar.getScalarStyle() != ScalarStyle.PLAIN);
                    case SequenceStartEvent _ -> sequence(place, depth);
                    case MappingStartEvent _ -> mapping(place, depth);
                    default -> throw place.refusal("読めません / cannot be read");
                });
    }

    private Content.Sequence sequence(Place place, int depth) {
        var items = new ArrayList<Node>();
        for (var event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            var item = place.item(items.size()).at(line(event));
            items.add(node(item, event, depth + 1));
        }
        return new Content.Sequence(List.copyOf(items));
    }

    private Content.Mapping mapping(Place place, int depth) {
        var fields = new LinkedHashMap<String, Node>();
        for (var event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            var name = name(place, event);
            var field = place.field(name).at(line(event));
            if (fields.containsKey(name)) {
                throw field.refusal("同じ欄が2つあります / this field is there twice");
            }
            fields.put(name, node(field, events.next(), depth + 1));
        }
        return new Content.Mapping(Collections.unmodifiableSequencedMap(fields));
    }

    private static String name(Place place, Event event) {
        refuseMarks(place, event);
        if (event instanceof ScalarEvent scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw place.at(line(event)).refusal("欄の名前が読めません / no name of a field");
    }

    private static void refuseMarks(Place place, Event event) {
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw place.at(line(event)).refusal("アンカー（&、*）は使えません / anchors (&, *) are not allowed");
        }
        if (tag(event) != null) {
            throw place.at(line(event)).refusal("タグ（!）は使えません / tags (!) are not allowed");
        }
    }

    private static @Nullable String tag(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> null;
        };
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }
}
