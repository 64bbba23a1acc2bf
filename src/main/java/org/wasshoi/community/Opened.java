package org.wasshoi.community;

import java.time.LocalDate;

/// The version of the pack that opens and closes rows of the register, and the day it does.
record Opened(int version, LocalDate on) {}
