package org.wasshoi.centre.waiting;

import org.wasshoi.centre.booking.BookPage;
import org.wasshoi.web.Page;

/// Where somebody asks to be told when a room becomes free (空き待ちの申込み).
record WaitPage(BookPage book, boolean anyRoom, boolean isFree) implements Page {

    private static final int UNPROCESSABLE = 422;

    String path() {
        return book.path() + "/wait";
    }

    String bookPath() {
        var form = book.form();
        return "%s/book?day=%s&from=%s&to=%s"
                .formatted(book.path(), form.day(), form.from(), form.to());
    }

    @Override
    public int status() {
        return book.problems().isEmpty() && !isFree ? 200 : UNPROCESSABLE;
    }
}
