-- The cells of the row as printed, one on a line, and the dataset of the known row most like it.
alter table finding add column proposed_cells text;
alter table finding add column proposed_dataset text;
