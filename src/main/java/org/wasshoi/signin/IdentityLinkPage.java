package org.wasshoi.signin;

import org.wasshoi.web.Page;

/// The way to the provider whose identity is to be linked; a link, because a form may lead nowhere
/// but here.
record IdentityLinkPage(OpenIdClient client, String address) implements Page {}
