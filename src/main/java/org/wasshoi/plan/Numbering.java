package org.wasshoi.plan;

import org.wasshoi.pack.Node;

/// Holds numbers in a pack to 1, 2, 3 … without a gap and without one twice.
class Numbering {

    private int last;

    int next(Node number) {
        var read = number.integer();
        if (1 <= read && read <= last) {
            throw number.refusal("番号が重なっています / number %d is there twice".formatted(read));
        }
        if (read != last + 1) {
            throw number.refusal("番号が続いていません / expected number " + (last + 1));
        }
        last = read;
        return read;
    }
}
