package org.wasshoi.kernel;

/// An exact rate (割合), such as 2/3; never less than nothing.
public record Fraction(long numerator, long denominator) {

    public static final Fraction NOTHING = new Fraction(0, 1);
    public static final Fraction WHOLE = new Fraction(1, 1);

    public Fraction {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("Not a rate: " + numerator + "/" + denominator);
        }
    }

    public Fraction times(Fraction other) {
        return new Fraction(
                Math.multiplyExact(numerator, other.numerator),
                Math.multiplyExact(denominator, other.denominator));
    }

    /// What a rate of at most one leaves.
    public Fraction rest() {
        return new Fraction(denominator - numerator, denominator);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
