alter table centre.booking add column series uuid;

create index booking_series_idx on centre.booking (series, day) where series is not null;

comment on column centre.booking.series is '定期の予約のまとまり。一回だけの予約では空';
