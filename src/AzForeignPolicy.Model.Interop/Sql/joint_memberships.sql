-- The blocs of which two states were both full members on a day, certainly (yes) or possibly (unknown); a suspended member is no full member.
-- A question about a country that the data do not have has no row.
-- Asked of a table `question`, a row each: question_id, first ('country:AZ'), second, on_day.
-- One question: CREATE TABLE question AS SELECT 1 AS question_id, 'country:AZ' AS first, 'country:TR' AS second, DATE '2024-05-24' AS on_day
WITH pair AS (
    SELECT q.question_id, q.first, q.second, q.on_day
    FROM question q
    JOIN countries f ON q.first = 'country:' || f.code
    JOIN countries s ON q.second = 'country:' || s.code
),
asked AS (
    SELECT question_id, first AS member, id AS bloc, on_day, 'fullMembers' AS filter FROM pair CROSS JOIN blocs
    UNION ALL
    SELECT question_id, second AS member, id AS bloc, on_day, 'fullMembers' AS filter FROM pair CROSS JOIN blocs
),
-- part: membership_answer
SELECT q.question_id, f.bloc, CASE LEAST(f.answer, s.answer) WHEN 2 THEN 'yes' WHEN 0 THEN 'no' ELSE 'unknown' END AS answer
FROM pair q
JOIN membership_answer f ON f.question_id = q.question_id AND f.member = q.first
JOIN membership_answer s ON s.question_id = q.question_id AND s.member = q.second AND s.bloc = f.bloc
WHERE LEAST(f.answer, s.answer) > 0
ORDER BY q.question_id, f.bloc
