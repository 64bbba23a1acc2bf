package org.wasshoi.centre.draw;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wasshoi.kernel.Words;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;

/// Who has to be told by telephone or letter (電話・手紙で知らせる人の一覧), and who was told how.
record TellingPage(
        Round round,
        Words centre,
        List<DrawSlot> slots,
        List<Entry> entries,
        List<Award> awards,
        List<Notice> notices,
        Map<EntryId, String> addresses)
        implements Page {

    List<Notice> waiting() {
        return notices.stream().filter(Notice::isWaiting).toList();
    }

    List<Notice> told() {
        return notices.stream().filter(notice -> !notice.isWaiting()).toList();
    }

    Entry entry(Notice notice) {
        return entries.stream()
                .filter(entry -> entry.id().equals(notice.entry()))
                .findFirst()
                .orElseThrow();
    }

    String reachable(Notice notice) {
        var phone = entry(notice).booker().phone();
        var address = addresses.get(notice.entry());
        if (notice.way() == NoticeChannel.LETTER && address != null) {
            return address;
        }
        return phone == null ? PageContext.text("draw.phone.none") : PageContext.phone(phone);
    }

    /// What there is to be told: the slots given as they stand now, or that there is none.
    String given(Notice notice) {
        var all =
                awards.stream()
                        .filter(award -> award.entry().equals(notice.entry()))
                        .map(this::given)
                        .collect(Collectors.joining(" / "));
        return all.isEmpty() ? PageContext.text("draw.telling.nothing") : all;
    }

    private String given(Award award) {
        var slot = DrawSlots.find(slots, award.slot());
        return (slot == null ? "" : slot.label()) + " " + PageContext.text(award.state().key());
    }
}
