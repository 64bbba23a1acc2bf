package org.wasshoi.signin;

/// A provider of identities that the operator has set up (外部の認証), by its name in the settings and
/// the one people read.
record OpenIdClient(String id, String name) {}
