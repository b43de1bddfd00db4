-- The countries that were members of a bloc on a day: certainly (yes) or possibly (unknown), and whether there can be no others (is_bounded).
-- A question without any member has one row with an empty member, one about a bloc that the data do not have none.
-- Asked of a table `question`, a row each: question_id, bloc, on_day, filter.
-- One question: CREATE TABLE question AS SELECT 1 AS question_id, 'EU' AS bloc, DATE '2024-05-24' AS on_day, 'members' AS filter
WITH asked AS (
    SELECT q.question_id, m.member, q.bloc, q.on_day, q.filter
    FROM question q
    JOIN (SELECT DISTINCT bloc, member FROM memberships) m ON m.bloc = q.bloc
    UNION ALL
    -- Nobody in particular: what covers this row covers everybody.
    SELECT question_id, '' AS member, bloc, on_day, filter FROM question
),
-- part: membership_answer
SELECT q.question_id, m.member, CASE m.answer WHEN 2 THEN 'yes' WHEN 1 THEN 'unknown' END AS answer, CASE WHEN e.answer = 0 THEN 'yes' ELSE 'no' END AS is_bounded
FROM question q
JOIN membership_answer e ON e.question_id = q.question_id AND e.member = ''
LEFT JOIN membership_answer m ON m.question_id = q.question_id AND m.member LIKE 'country:%' AND m.held > 0 AND m.answer > 0
ORDER BY q.question_id, m.member
