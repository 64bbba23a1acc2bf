package org.wasshoi.centre.desk;

import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Room;

/// The day of a centre as a table (日誌の表): rooms are columns, times are rows, and what lasts longer
/// spans several rows.
record DayTable(List<Room> rooms, List<Row> rows) {

    /// A stretch of the day in which nothing begins or ends.
    record Row(LocalTime from, LocalTime to, List<Cell> cells) {

        /// Nobody comes at its beginning.
        boolean isQuiet() {
            return cells.stream().noneMatch(Cell.Booked.class::isInstance);
        }
    }

    /// What happens in a room from a row on.
    sealed interface Cell {

        int rows();

        record Booked(Line line, int rows) implements Cell {}

        record Free(Offer offer, int rows) implements Cell {}

        /// Not to be had: closed, or taken by a room it shares a part with.
        record Shut(int rows) implements Cell {}
    }

    private record Block(
            Room room, LocalTime from, LocalTime to, @Nullable Line line, @Nullable Offer offer) {

        static Block of(Line line) {
            var use = line.booking().use();
            return new Block(line.room(), use.from(), use.to(), line, null);
        }

        static Block of(Offer offer) {
            return new Block(offer.room(), offer.slot().from(), offer.slot().to(), null, offer);
        }

        boolean covers(Span span) {
            return from.isBefore(span.to()) && to.isAfter(span.from());
        }

        boolean isIn(Room other) {
            return room.id().equals(other.id());
        }

        boolean meets(Block other) {
            return isIn(other.room()) && covers(new Span(other.from(), other.to()));
        }

        Cell cell(int rows) {
            if (line != null) {
                return new Cell.Booked(line, rows);
            }
            return offer != null && offer.free() ? new Cell.Free(offer, rows) : new Cell.Shut(rows);
        }
    }

    private record Span(LocalTime from, LocalTime to) {}

    static DayTable of(List<Room> rooms, List<Line> lines, List<Offer> offers) {
        var booked = lines.stream().map(Block::of).toList();
        var open =
                offers.stream()
                        .map(Block::of)
                        .filter(block -> booked.stream().noneMatch(block::meets));
        var blocks = Stream.concat(booked.stream(), open).toList();
        var spans = spans(blocks);
        return new DayTable(
                rooms,
                IntStream.range(0, spans.size())
                        .mapToObj(number -> row(rooms, blocks, spans, number))
                        .toList());
    }

    private static List<Span> spans(List<Block> blocks) {
        var times = new TreeSet<LocalTime>();
        blocks.forEach(block -> times.addAll(List.of(block.from(), block.to())));
        var all = List.copyOf(times);
        return IntStream.range(1, all.size())
                .mapToObj(number -> new Span(all.get(number - 1), all.get(number)))
                .filter(span -> blocks.stream().anyMatch(block -> block.covers(span)))
                .toList();
    }

    private static Row row(List<Room> rooms, List<Block> blocks, List<Span> spans, int number) {
        var span = spans.get(number);
        return new Row(
                span.from(),
                span.to(),
                rooms.stream().flatMap(room -> cell(room, blocks, spans, number)).toList());
    }

    /// Nothing where a cell from above reaches down to.
    private static Stream<Cell> cell(Room room, List<Block> blocks, List<Span> spans, int number) {
        var here =
                blocks.stream()
                        .filter(block -> block.isIn(room) && block.covers(spans.get(number)))
                        .findFirst();
        if (here.isEmpty()) {
            return Stream.of(new Cell.Shut(1));
        }
        var isFromAbove = number > 0 && here.get().covers(spans.get(number - 1));
        var rows = (int) spans.stream().filter(here.get()::covers).count();
        return isFromAbove ? Stream.empty() : Stream.of(here.get().cell(rows));
    }
}
