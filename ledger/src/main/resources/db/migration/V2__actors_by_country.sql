-- Which documents name a state and its people: the beginning of every question about two of them.
create index actors_by_country on actors (country, document);
