package org.wasshoi.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whether sample people (例の人) may sign in: only while sample data is on.
@Component
record SampleSwitch(@Value("${wasshoi.sample:true}") boolean isOn) {}
