package org.wasshoi.centre.draw;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was decided (決まったこと): the numbers of entries by those of slots, as things stand then.
record Decision(
        String word, @Nullable String seed, Map<Integer, Integer> given, Award.State state) {

    static Decision of(Lottery lottery) {
        return new Decision(lottery.word(), lottery.seed(), lottery.winners(), Award.State.WON);
    }

    /// Who was at the meeting has said yes already.
    static Decision of(Map<Integer, Integer> agreed) {
        return new Decision("", null, agreed, Award.State.CLAIMED);
    }
}
