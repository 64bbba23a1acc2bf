package org.wasshoi.centre.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.centre.desk.AgeBand;
import org.wasshoi.centre.desk.HeadCount;
import org.wasshoi.community.Centre;
import org.wasshoi.kernel.Yen;
import org.wasshoi.ledger.NewFact;
import org.wasshoi.ledger.Place;

/// A line as it was understood (読み取った行). Its mark tells whether it is the same line as one of
/// another file, its contents whether that says the same.
sealed interface Entry {

    int line();

    Centre centre();

    String mark();

    String contents();

    /// How many came on a day, or in a month of which no more is known (過去の利用者数).
    record Visits(
            int line,
            Centre centre,
            LocalDate day,
            boolean monthly,
            String room,
            String title,
            int uses,
            HeadCount count,
            Purpose purpose,
            UserClass userClass,
            String mark)
            implements Entry {

        private static final String DAY = "attendance-day";
        private static final String MONTH = "attendance-month";

        @Override
        public String contents() {
            return "people %d %s uses %d %s %s"
                    .formatted(count.total(), count.bands(), uses, purpose, userClass);
        }

        /// By this the ledger tells a month's total, which stands on its last day, from a day's.
        String origin() {
            return monthly ? MONTH : DAY;
        }

        List<NewFact> facts() {
            var facts = count.facts(day, place(centre));
            return facts.stream()
                    .map(fact ->
                            new NewFact(
                                    fact.measure(),
                                    fact.day(),
                                    fact.place(),
                                    fact.age(),
                                    fact.equals(facts.getFirst()) ? uses : 0,
                                    fact.quantity()))
                    .toList();
        }
    }

    /// A booking of earlier years, with how many came, or one that is still to come (予約).
    record Booked(
            int line,
            Centre centre,
            Room room,
            Use use,
            Held held,
            Booker booker,
            String title,
            int people,
            @Nullable HeadCount count,
            Purpose purpose,
            Yen fee,
            String mark)
            implements Entry {

        /// From and to with preparation, in minutes of the day.
        record Held(int from, int to) {

            boolean meets(Held other) {
                return from < other.to && other.from < to;
            }
        }

        @Override
        public String contents() {
            return Mark.of(use.to(), booker, title, people, count, purpose, fee.amount());
        }

        boolean isPast() {
            return count != null;
        }

        int came() {
            return count == null ? 0 : count.total();
        }

        @Nullable Integer came(AgeBand band) {
            return count == null ? null : count.of(band);
        }

        List<NewFact> facts() {
            return count == null ? List.of() : count.facts(use.day(), place(centre));
        }
    }

    /// Somebody or a group that comes regularly (常連の利用者).
    record Regular(
            int line,
            Centre centre,
            boolean person,
            String name,
            String key,
            @Nullable String kana,
            @Nullable String phone,
            @Nullable String contact,
            UserClass userClass,
            String mark)
            implements Entry {

        @Override
        public String contents() {
            return Mark.of(name, kana, contact, userClass);
        }
    }

    static Place place(Centre centre) {
        return new Place(centre.area().value(), centre.id().value(), null);
    }
}
