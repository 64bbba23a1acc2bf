package org.wasshoi.signin;

/// What a browser brings back from a provider; the code is empty when the provider said no.
record ProviderAnswer(String state, String code, String address) {

    @Override
    public String toString() {
        return "ProviderAnswer";
    }
}
