-- Was an actor a member of a bloc on a day? Answer: yes, no or unknown. Silence is a no only within a statement of coverage.
-- A question about a country or bloc that the data do not have has no row.
-- Asked of a table `question`, a row each: question_id, member ('country:AZ'), bloc ('EU'), on_day (a date), filter ('members', 'fullMembers' or 'fullOrPartial').
-- One question: CREATE TABLE question AS SELECT 1 AS question_id, 'country:GB' AS member, 'EU' AS bloc, DATE '2020-02-01' AS on_day, 'members' AS filter
-- known_actor is who is there: of a country or bloc that the data do not have nothing can be said. Other actors need no record.
WITH known_actor AS (
    SELECT 'country:' || code AS actor FROM countries
    UNION ALL
    SELECT 'bloc:' || id AS actor FROM blocs
),
asked AS (
    SELECT question_id, member, bloc, on_day, filter FROM question
    WHERE (member IN (SELECT actor FROM known_actor) OR (member NOT LIKE 'country:%' AND member NOT LIKE 'bloc:%'))
),
-- part: membership_answer
SELECT question_id, CASE answer WHEN 2 THEN 'yes' WHEN 0 THEN 'no' ELSE 'unknown' END AS answer
FROM membership_answer
ORDER BY question_id
