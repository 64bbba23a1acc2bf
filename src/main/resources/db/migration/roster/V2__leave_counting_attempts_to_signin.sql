drop table roster.attempt;
