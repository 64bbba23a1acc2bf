package org.wasshoi.indicator;

/// How far a figure moves by chance alone (偶然による増減): as a Poisson count, or unknown.
public enum Noise {
    NONE,
    POISSON
}
