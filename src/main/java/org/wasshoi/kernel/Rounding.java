package org.wasshoi.kernel;

/// What happens to a remainder (端数の扱い).
public enum Rounding {
    /// 切捨て
    DOWN,
    /// 切上げ
    UP,
    /// 四捨五入
    HALF_UP;

    /// Both numbers are at least zero, the second more.
    long divide(long numerator, long denominator) {
        return switch (this) {
            case DOWN -> numerator / denominator;
            case UP -> Math.ceilDiv(numerator, denominator);
            case HALF_UP ->
                    Math.floorDiv(
                            Math.addExact(Math.multiplyExact(numerator, 2), denominator),
                            Math.multiplyExact(denominator, 2));
        };
    }
}
