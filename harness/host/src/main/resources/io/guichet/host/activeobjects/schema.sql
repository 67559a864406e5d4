create table if not exists host_ao_model (
    prefix varchar(20) primary key,
    version varchar(20) not null
);
