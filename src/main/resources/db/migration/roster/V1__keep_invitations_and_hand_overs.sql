create table roster.invitation (
    id           uuid        not null primary key,
    person       uuid        not null,
    code         bytea       not null unique check (octet_length(code) = 32),
    mail         text        check (mail like '%@%'),
    made_by      uuid        not null,
    made_at      timestamptz not null,
    last_day     date        not null,
    used_at      timestamptz,
    withdrawn_at timestamptz,
    constraint invitation_used_or_withdrawn check (used_at is null or withdrawn_at is null)
);

create unique index invitation_person_idx on roster.invitation (person)
 where used_at is null and withdrawn_at is null;

comment on table roster.invitation is '招待。一人に一つだけ、一度だけ使える';
comment on column roster.invitation.id is '招待の番号（UUIDv7）';
comment on column roster.invitation.person is '招待された人';
comment on column roster.invitation.code is '招待の番号（コード）のハッシュ（SHA-256）。コードそのものは持たない';
comment on column roster.invitation.mail is 'メールで送ったときの宛先。手紙のときは空';
comment on column roster.invitation.made_by is '招待した人';
comment on column roster.invitation.made_at is '招待した日時';
comment on column roster.invitation.last_day is '使える最後の日';
comment on column roster.invitation.used_at is '使われた日時';
comment on column roster.invitation.withdrawn_at is '取り消した日時。新しい招待を出すと前のものを取り消す';

create table roster.attempt (
    id      uuid        not null primary key,
    address bytea       not null check (octet_length(address) = 32),
    at      timestamptz not null
);

create index attempt_address_idx on roster.attempt (address, at);
create index attempt_at_idx on roster.attempt (at);

comment on table roster.attempt is '招待のコードのまちがい。続くときに待ってもらうために数え、1日で消す';
comment on column roster.attempt.id is 'まちがいの番号（UUIDv7）';
comment on column roster.attempt.address is '接続元アドレスのハッシュ（SHA-256）';
comment on column roster.attempt.at is 'まちがえた日時';

create table roster.hand_over (
    id           uuid        not null primary key,
    organisation uuid        not null,
    version      integer     not null check (version >= 0),
    draft        jsonb       not null,
    started_by   uuid        not null,
    started_at   timestamptz not null,
    done_by      uuid,
    done_at      timestamptz,
    constraint hand_over_done_whole check ((done_by is null) = (done_at is null))
);

create unique index hand_over_organisation_idx on roster.hand_over (organisation)
 where done_at is null;

comment on table roster.hand_over is '役員交代。終わるまでは下書き';
comment on column roster.hand_over.id is '役員交代の番号（UUIDv7）';
comment on column roster.hand_over.organisation is '組織';
comment on column roster.hand_over.version is '下書きが何回書かれたか。二人が同時に書いたときに気づくため';
comment on column roster.hand_over.draft is '終わる任期と次の役員。終わったあとは氏名や連絡先を持たない';
comment on column roster.hand_over.started_by is '始めた人';
comment on column roster.hand_over.started_at is '始めた日時';
comment on column roster.hand_over.done_by is '終えた人';
comment on column roster.hand_over.done_at is '終えた日時';
