// Passkeys (パスキー): asks the device and sends its answer with the form that wants it.
(() => {
  "use strict";

  const part = (name) => document.querySelector(`[data-passkey="${name}"]`);

  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));

  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");

  const key = (known) => ({ ...known, id: bytes(known.id) });

  const ask = async (form) => {
    const answer = await fetch(form.dataset.question, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      redirect: "error",
    });
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    return answer.json();
  };

  const make = (question) =>
    navigator.credentials.create({
      publicKey: {
        ...question,
        challenge: bytes(question.challenge),
        user: { ...question.user, id: bytes(question.user.id) },
        excludeCredentials: question.excludeCredentials.map(key),
      },
    });

  const use = (question) =>
    navigator.credentials.get({
      publicKey: { ...question, challenge: bytes(question.challenge) },
    });

  const made = (response) => ({
    clientDataJSON: text(response.clientDataJSON),
    attestationObject: text(response.attestationObject),
    transports: response.getTransports ? response.getTransports() : [],
  });

  const used = (response) => ({
    clientDataJSON: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
    userHandle: response.userHandle ? text(response.userHandle) : null,
  });

  const answer = (credential) => ({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response: credential.response.attestationObject
      ? made(credential.response)
      : used(credential.response),
    clientExtensionResults: {},
  });

  const send = async (form) => {
    part("failed").hidden = true;
    try {
      const question = await ask(form);
      const credential = await (question.user ? make(question) : use(question));
      form.elements.answer.value = JSON.stringify(answer(credential));
      form.submit();
    } catch {
      part("failed").hidden = false;
    }
  };

  if (window.PublicKeyCredential) {
    part("needs").hidden = true;
    part("form").hidden = false;
    part("form").querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      send(event.target);
    });
  }
})();
