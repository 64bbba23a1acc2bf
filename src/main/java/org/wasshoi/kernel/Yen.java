package org.wasshoi.kernel;

/// An exact amount of money (金額) in yen.
public record Yen(long amount) implements Comparable<Yen> {

    public static final Yen ZERO = new Yen(0);

    public Yen plus(Yen other) {
        return new Yen(Math.addExact(amount, other.amount));
    }

    public Yen minus(Yen other) {
        return new Yen(Math.subtractExact(amount, other.amount));
    }

    public Yen times(long factor) {
        return new Yen(Math.multiplyExact(amount, factor));
    }

    /// This part of the amount, brought to whole multiples of `unit` yen.
    public Yen times(Fraction part, Rounding rounding, long unit) {
        var numerator = Math.multiplyExact(amount, part.numerator());
        var denominator = Math.multiplyExact(part.denominator(), unit);
        return new Yen(Math.multiplyExact(rounding.divide(numerator, denominator), unit));
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }
}
