create table signin.identity (
    id        uuid        not null primary key,
    person    uuid        not null,
    client    text        not null,
    issuer    text        not null check (char_length(issuer) between 1 and 1000),
    subject   text        not null check (char_length(subject) between 1 and 255),
    linked_at timestamptz not null,
    used_at   timestamptz,
    constraint identity_issuer_subject_once unique (issuer, subject)
);

create index identity_person_idx on signin.identity (person, linked_at);

comment on table signin.identity is '外部の認証（OpenID Connect）とのつながり。本人がつないだものだけ';
comment on column signin.identity.id is 'つながりの番号（UUIDv7）';
comment on column signin.identity.person is '人';
comment on column signin.identity.client is 'つないだときの設定の名前';
comment on column signin.identity.issuer is '発行者';
comment on column signin.identity.subject is '発行者の中での本人の番号';
comment on column signin.identity.linked_at is 'つないだ日時';
comment on column signin.identity.used_at is '最後にサインインに使った日時';

create table signin.openid_request (
    state      bytea       not null primary key check (octet_length(state) = 32),
    browser    bytea       not null check (octet_length(browser) = 32),
    client     text        not null,
    nonce      text        not null,
    verifier   text        not null,
    person     uuid,
    next       text        not null,
    expires_at timestamptz not null
);

create index openid_request_expires_at_idx on signin.openid_request (expires_at);

comment on table signin.openid_request is '外部の認証への問い合わせ。一度きり、10分で切れる';
comment on column signin.openid_request.state is 'stateのハッシュ（SHA-256）';
comment on column signin.openid_request.browser is '始めたブラウザーのクッキーのハッシュ（SHA-256）';
comment on column signin.openid_request.client is '設定の名前';
comment on column signin.openid_request.nonce is 'nonce';
comment on column signin.openid_request.verifier is 'PKCEのcode verifier';
comment on column signin.openid_request.person is 'つなぐ人。サインインのための問い合わせでは空';
comment on column signin.openid_request.next is 'サインインのあとに開くページ';
comment on column signin.openid_request.expires_at is '切れる日時';
