package org.wasshoi.signin;

import java.util.List;
import org.wasshoi.web.Page;

/// The recovery codes (予備のコード), shown this once.
record RecoveryCodesPage(List<LetterCode> codes) implements Page {}
