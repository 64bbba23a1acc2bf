package org.wasshoi.upload;

import java.io.IOException;

/// Looks for malware in a file (ウイルス検査).
interface Scanner {

    /// Whether the file is clean; a scanner that cannot say so throws, and the file stays outside.
    boolean isClean(byte[] content) throws IOException;
}
