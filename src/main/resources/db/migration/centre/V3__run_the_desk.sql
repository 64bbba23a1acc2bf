create table centre.desk_note (
    id        uuid        not null primary key,
    booking   uuid        not null references centre.booking,
    step      text        not null check (step in ('PAID', 'KEY_OUT', 'KEY_BACK', 'NO_SHOW', 'USED')),
    day       date        not null,
    noted_by  uuid        not null,
    noted_at  timestamptz not null,
    undone_by uuid,
    undone_at timestamptz,
    constraint desk_note_undone check ((undone_by is null) = (undone_at is null))
);

create unique index desk_note_booking_step_idx on centre.desk_note (booking, step) where undone_at is null;
create index desk_note_booking_idx on centre.desk_note (booking, id);

comment on table centre.desk_note is '窓口の記録。入金・鍵・無断不使用・利用を、予約ごとに一つずつ残す。取り消したものも消さない';
comment on column centre.desk_note.id is '記録の番号（UUIDv7）';
comment on column centre.desk_note.booking is '予約';
comment on column centre.desk_note.step is '何をしたか。PAIDは入金、KEY_OUTは鍵を渡した、KEY_BACKは鍵が戻った、NO_SHOWは無断不使用、USEDは利用';
comment on column centre.desk_note.day is 'その日（入金日など）';
comment on column centre.desk_note.noted_by is '記録した人';
comment on column centre.desk_note.noted_at is '記録した日時';
comment on column centre.desk_note.undone_by is '取り消した人';
comment on column centre.desk_note.undone_at is '取り消した日時';

create table centre.booking_move (
    booking  uuid        not null references centre.booking,
    version  integer     not null check (version > 0),
    room     text        not null references centre.room,
    during   tsrange     not null check (not isempty(during)),
    moved_by uuid        not null,
    moved_at timestamptz not null,
    primary key (booking, version)
);

comment on table centre.booking_move is '部屋・時間の変更。変える前の部屋と時間を残す';
comment on column centre.booking_move.booking is '予約';
comment on column centre.booking_move.version is '変える前の予約の版';
comment on column centre.booking_move.room is '変える前の部屋';
comment on column centre.booking_move.during is '変える前の時間';
comment on column centre.booking_move.moved_by is '変えた人';
comment on column centre.booking_move.moved_at is '変えた日時';
