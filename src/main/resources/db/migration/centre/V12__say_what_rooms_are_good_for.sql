alter table centre.room
    add column suited text[] not null default '{}'
        check (suited <@ array['MEETING', 'LECTURE', 'EXERCISE', 'MUSIC', 'COOKING', 'TRADITION', 'CRAFT']);

comment on column centre.room.suited is '向いている使い方。MEETINGは会議・学習、LECTUREは講演・発表、EXERCISEは体操・ダンス、MUSICは音楽・合唱、COOKINGは料理、TRADITIONはお茶・着付け・囲碁、CRAFTは工作・手芸';
