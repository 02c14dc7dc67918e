-- A name with a letter that is no letter with an accent (ł, ß, ø) had another mark than the same name typed without it, so that no wall
-- went up. Everybody is marked anew at the next start.
delete from name_marks;
update name_mark_keys set marked_at = null;
