package org.wasshoi.centre.intake;

import java.util.UUID;

/// Identifies an import (取り込み).
record IntakeId(UUID value) {}
