package org.wasshoi.audit;

/// Identifies an entry (監査記録の番号): its chain and its position there.
public record EntryNumber(int chain, long position) {

    @Override
    public String toString() {
        return chain + "-" + position;
    }
}
