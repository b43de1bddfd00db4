-- The agreements to which two actors are both parties, and whether each stood and was in force between them on a day.
-- Actors that share no text, or that the data do not have, have no row.
-- Asked of a table `question`, a row each: question_id, first ('country:AZ'), second, on_day.
-- One question: CREATE TABLE question AS SELECT 1 AS question_id, 'country:AZ' AS first, 'country:TR' AS second, DATE '2024-05-24' AS on_day
WITH pair AS (
    SELECT question_id, first, second, on_day FROM question
),
-- part: between_answer
SELECT question_id, record_id AS agreement, CASE stands WHEN 2 THEN 'yes' WHEN 0 THEN 'no' ELSE 'unknown' END AS stands, CASE is_in_force WHEN 2 THEN 'yes' WHEN 0 THEN 'no' ELSE 'unknown' END AS is_in_force
FROM between_answer
ORDER BY question_id, record_id
