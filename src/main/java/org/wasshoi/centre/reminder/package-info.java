/// What people are told about their bookings (お知らせ), each thing once: by mail, or by the desk where
/// there is no mail.
@NullMarked
package org.wasshoi.centre.reminder;

import org.jspecify.annotations.NullMarked;
