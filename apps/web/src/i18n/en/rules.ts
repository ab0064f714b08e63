import type { RuleTexts } from '../rule-texts.ts';

export const rules: RuleTexts = {
  'not-enrolled': 'The youth is not enrolled. Enrol the youth first.',
  'not-now': 'The step does not fit where the case stands. See "Next steps" for what can be done.',
  'not-your-role': 'Your role may not take this step. Switch role, or ask a colleague who may.',
  'in-future': 'The date is in the future. Choose the day it happened, today or earlier.',
  'too-early': 'The date is too long ago for this youth. Check the year.',
  'still-owed': 'The county still owes the youth something. Record school, work or an offer before closing.',
  'not-in-training':
    'Nothing says that the youth was in training that day. Record school or apprenticeship first, or choose a later day.',
  'not-in-work':
    'Nothing says that the youth was at work that day. Record the work first, or choose a later day.',
  'not-in-institution':
    'Nothing says that the youth was in an institution that day. Record the stay first, or choose a later day.',
  'check-too-soon':
    'It is too soon to tell how it goes after 30 or 90 days. Wait until the check can be made.',
  'check-left-out':
    'The checks after 30 and 90 days have not been made. Write in the note why the case is closed before them.',
  'entry-unknown': 'There is no such entry. Reload the page and choose it in the timeline.',
  'entry-withdrawn': 'The entry is corrected already. Reload the page to see how the case stands.',
  'entry-fixed':
    'This entry cannot be corrected here. An enrolment is corrected by a new one, and what the system recorded follows from the rest.',
  'not-your-entry':
    'Only whoever recorded the entry, or the leader of the same agency, can correct it. Ask one of them.',
  'entry-stands': 'Something that was recorded later rests on this entry. Correct what came last first.',
  'not-your-committee':
    'The case is referred to another committee than yours. Its leader or secretary records the decision.',
  'committee-decided':
    'The committee has already dealt with the case. Load the page again and go on with what it agreed on.',
  'agreement-unknown': 'The agreement does not exist, or it has ended. Load the page again.',
  'not-your-agreement':
    'The agreement is another agency’s. That agency, or the committee, records how it went.',
  'promise-in-past': 'The date is before the day of the decision. Choose that day or a later one.',
  'item-unknown': 'The case is not on this agenda. Load the page again.',
  'item-decided': 'The case has been dealt with already. Load the page again to see what was decided.',
  'item-gone': 'The case has been taken off the agenda. Go on to the next one.',
  'item-placed': 'The case is on the agenda already.',
  'meeting-closed': 'The meeting has ended. Take the case up at the next one.',
  'must-leave':
    'You have left the room for this case. Ask somebody else in the committee to record the decision.',
  'names-somebody':
    'The text may tell who is meant. Take out names and long numbers, and write about the theme only.',
  'committee-not-met':
    'Category and measure wait for the committee. Put the case on the agenda and record the decision first.',
  'no-category': 'There is no category to review. Ask the caseworker to propose one.',
  'category-waits': 'A proposal waits for review. Wait for the answer of the professional supervisor.',
  'reviewer-is-author': 'You proposed the category yourself. Another supervisor must review it.',
  'measure-runs': 'The youth is already in a measure. End it before starting another.',
  'no-measure': 'The youth is in no measure. Start a course or work training first.',
  'too-young': 'The youth is under 16 and cannot be in a measure of Nav. Talk to the county or school.',
  'guardian-copy': 'The youth was under 18 on that day. Choose whether the guardians got a copy.',
  'offer-unknown': 'The offer no longer exists. Reload the page and choose another.',
  'offer-answered': 'The offer is already answered. Record a new offer if something changed.',
  'before-offer': 'The date is before the offer or measure began. Choose the same day or a later one.',
  'nothing-to-confirm': 'There is nothing to confirm now. Write a note instead.',
  'repair-not-your-role':
    'Only leaders, and administrators for what is technical, can do this. Ask one of them.',
  'repair-does-not-fit': 'This does not help against this cause. Choose another way.',
  'repair-nobody-to-remind':
    'Nobody has the case, so there is nobody to remind. Give it to somebody instead.',
  'repair-nobody-above': 'The case waits for your own agency. Remind, or give it to somebody instead.',
  'repair-gone': 'This no longer stands still. You need not do anything.',
  'skip-too-long': 'A case can rest for 90 days at most. Choose an earlier day.',
  'visit-protected':
    'The address is protected. Visits are not planned here. The contact person agrees with the leader on how.',
  'visit-reserved': 'The youth does not want visits. Try another way of reaching them.',
  'not-a-visit': 'This can be said of a visit only. Choose visit, or leave the field empty.',
  'not-sought':
    'You are not searching for anybody with this number. Matches are taken in about youths of unknown status in your own county only.',
  'hint-settled': 'The match has been confirmed or rejected. Load the page anew to see how the case stands.',
  'slot-taken': 'Somebody else has taken the time meanwhile. Choose one of those that are free.',
  'slot-unknown': 'Nobody has the intake then. Load the page anew, and choose one of the free times.',
  'slot-past': 'The time has begun or is over. Choose a later one, or receive the youth now.',
  'no-talk': 'The youth has no time booked now. Load the page anew to see how the case stands.',
  'talk-not-yet': 'The time lies ahead. Cancel or move it, or wait until it should have been.',
  'not-your-intake': 'The time is in another intake than yours. Ask those whose intake it is.',
  'roster-past': 'The day is over. Choose today or a later day.',
  'roster-hours':
    'The roster does not add up. A weekday stands once, and the hours must be long enough for a talk.',
  'risk-needed':
    'The youth is in school or at work, or nobody has talked with her or him yet. Write why the youth is at risk.',
  'condition-unknown': 'There is no such condition. Load the page anew, and choose one that stands.',
  'condition-not-yet': 'The condition did not hold that day. Choose a later day.',
  'percent-needed': 'Write how large the position is. Ask the youth or the employer.',
  'offer-not-listed': 'The offer is not in the overview any more. Choose another one.',
  'not-your-offer': 'Another agency keeps this offer up to date. Ask them to change it.',
  'age-range': 'The highest age is lower than the lowest. Correct the ages and save again.',
  'offer-over': 'The last day is before the first, or is past. Correct the days and save again.',
  'mapping-empty': 'Write in at least one of the fields before you save the mapping.',
  'school-year-out': 'Choose a school year from the age of 15 up to the school year of the day you gave.',
  'not-in-school-year':
    'The dates lie outside the school year, or the end before the beginning. Correct them.',
  'why-uncounted': 'Choose why the year does not count.',
  'schooling-known':
    'The school year is recorded with the same programme and level. Choose that entry under “Corrects an earlier entry” to change it.',
  'schooling-unknown': 'The entry has been corrected already. Reload the page to see how it stands.',
  'exam-day-needed': 'Write the day of the exam.',
  'choices-in-order': 'Fill in the choices in order, with a programme for each school.',
  'no-application': 'No application is recorded. Record it first.',
  'no-place': 'No place is recorded that could be replied to. Record the answer to the application first.',
  'back-before-leaving': 'The day to return must come after the last day at school.',
  'not-a-pupil':
    'This is about pupils who still go to school. The youth is outside already: follow up as usual.',
  'no-start-expected':
    'There is no place the youth should have begun at. Record application and answer, or that the youth left.',
  'in-past': 'The day has passed. Choose today or a later day.',
  'no-working-day': 'None of the days is a working day. Choose at least one from Monday to Friday.',
  'run-closed': 'The course is cancelled or ended. Choose another one from the list.',
  'already-in-run': 'The youth has a seat already, or is on the list. Look at the participants.',
  'not-in-run': 'The youth is not in this course. Reload the page and look at the participants.',
  'not-in-course':
    'The youth has not begun the course. Record the answer to the seat, and start the course for the youth first.',
  'joining-over': 'The course has come too far to join. Choose one that starts later.',
  'no-seat-offered': 'There is no seat to answer for. Offer the youth a seat first.',
  'seats-taken':
    'More have a seat than there would be seats. Choose a higher number, or take somebody out first.',
  'session-unknown': 'The course has no such session or task. Reload the page.',
  'session-ahead': 'The session has not been held yet. Mark attendance on the day or later.',
  'session-held': 'The session has been held and cannot be moved. Move one that lies ahead.',
  'cell-changed':
    'Somebody else has marked something else in the cell meanwhile. Look at what stands there, and mark again if you are sure.',
  'nothing-missed': 'The youth missed nothing in this session, so there is nothing to make up.',
  'no-buddy': 'Nobody can be her own buddy. Choose another participant.',
  'outcome-given': 'The outcome is recorded already. Reload the page to see it.',
  'follow-up-known': 'The follow-up session is recorded already, or was not planned. Reload the page.',
  'no-exam': 'There is no exam planned in the subject. Record the day of the exam first.',
  'exam-ahead': 'The exam has not been held yet. Record the result when it has come.',
  'same-county': 'The youth already lives in this county. Choose the county moved to.',
  'unknown-county': 'There is no such county. Choose one from the list.',
  'municipality-elsewhere':
    'The municipality lies in another county. Choose one in the county the youth moves to.',
  'not-your-county':
    'The municipality lies outside your county. Ask the follow-up service of the county where the youth lives to enrol the youth.',
  'followed-elsewhere':
    'The youth is followed up in another county, and the row is not newer than what is registered there. Ask the follow-up service where the youth lived before to transfer the case.',
  'agency-elsewhere':
    'The agency or committee belongs to another county and takes no part in the case. Choose one in the county where the youth lives.',
  'not-the-owner':
    'Only the follow-up service that owns the case can end the part of an agency. Ask it to do so.',
  'owner-stays':
    'The follow-up service owns the case and cannot be taken out of it. Record a move if the youth has moved.',
  'not-taking-part': 'The agency takes no part in the case. Reload the page to see who does.',
  'other-meeting': 'There is no such meeting, or it is of another committee. Choose one from the list.',
  'before-meeting': 'The date is before the meeting was held. Choose the day of the meeting, or later.',
  'birth-year': 'The year of birth is not the one on record. Check the date of birth.',
  'ladder-runs': 'Contact is being sought already. See Messages, or stop it first.',
  'no-ladder': 'Contact is not being sought now. Start again if the youth is still to be contacted.',
  'no-duty': 'No duty of contact is open now, so there is nobody to seek contact with. See the duties.',
  'message-known': 'It is known whether the message went out. Reload the page to see it.',
  'no-task': 'The task is not open any longer. Reload the page to see what was done.',
  stale:
    'Somebody changed the case while you were writing. Your draft is kept. See the changes before sending.',
  'key-reused': 'Your step is probably recorded already. Close the form and look at the timeline.',
  'signed-out': 'You are signed out. Sign in again to go on.',
  'no-access': 'Your present role gives no access to this. Switch role, or ask your leader for access.',
  'not-found': 'The page does not exist, or you have no access to it. Search for the youth, or go to My day.',
  'too-large': 'What you sent is too large. Shorten the text, or split the file.',
  'too-many': 'Too many attempts in a short time. Wait a minute and try again.',
  unavailable: 'Samspor does not answer just now. Wait a little and try again. What you wrote is kept.',
  fault: 'Something went wrong with us. Try again. If that does not help, tell us the error id.',
  'wrong-origin': "For safety you can only save from Samspor's own pages. Reload the page and try again.",
  'unknown-step': 'There is no such step. Reload the page to see which steps you may take.',
  fields: 'Correct the marked fields and send again. Nothing is saved.',
  'bad-json': 'What you sent could not be read. Reload the page and try again. Nothing is saved.',
  'bad-encoding': 'The content has the wrong encoding. Save it as UTF-8 and send again. Nothing is saved.',
  'not-json': 'The content is of the wrong type. Reload the page and try again. Nothing is saved.',
  'too-deep': 'The content is too complex. Send only the fields that the form asks for. Nothing is saved.',
  'key-missing': 'The request lacked a key. Reload the page and try again. Nothing is saved.',
  'version-missing':
    'The page did not know which version you saw. Reload the page and try again. Nothing is saved.',
  'already-enrolled':
    'The youth is on the record already. Search for the youth. If you find no case, ask the follow-up service of the county who follows up.',
  'route-changed': 'Somebody has changed the route since you opened it. Load the page anew and try again.',
  'stop-done':
    'What came of this visit is recorded already, or the youth is not on the route any more. Load the page anew.',
  'proof-not-done':
    'The proof is still being worked out, or it stopped. Wait until it is done. If it stopped, make a new one.',
  'proof-not-frozen': 'The proof is not frozen, so there is nothing to check against. Freeze it first.',
  'sign-in-failed': 'The sign-in was interrupted. Go to the front page and sign in again.',
  'not-a-user': 'You have no role in Samspor. Ask your leader for access.',
  offline: 'We could not reach Samspor. Check the network and try again. What you wrote is kept.',
  'not-your-service':
    'The service belongs to another agency or role. Whoever gives it starts, evaluates and ends it.',
  'service-unknown': 'The service does not exist, or it has ended. See Plan and measures for what runs.',
  'service-runs': 'This service runs already. Evaluate it, or end it before you start it again.',
  'services-run':
    'The youth still gets services. Ask those who give them to end them before you close the case.',
  'before-service': 'The day is before the service began. Choose that day or a later one.',
  'evaluation-day': 'Choose a day of evaluation after this day, within a year.',
  'not-your-cooperation':
    'The agreement is between other agencies than yours, or you are not in the steering group. Change role, or ask your manager.',
  'cooperation-stands':
    'There is an agreement between these two already. Open it, and propose a new version.',
  'cooperation-over': 'The cooperation has ended. Make a new agreement.',
  'cooperation-not-in-force':
    'The agreement is not in force today. It holds when both managers have signed, from the day it names.',
  'cooperation-period':
    'Check the dates: the agreement lasts at least a day and at most five years, and the last day lies within its period.',
  'counsellor-missing': 'Choose at least one counsellor, and each one only once.',
  'days-missing': 'The counsellor has to have at least one day at school and one at the NAV office.',
  'days-overlap':
    'The counsellor cannot be at school and at the NAV office on the same day. Choose each day at one place only.',
  'sign-by-responsible':
    'Whoever is named as responsible in the agreement signs it. Ask that person, or propose a new version that names somebody else.',
  'version-refused': 'The proposal was refused. Propose a new version.',
  'version-signed': 'Both have signed this version. Propose a new one if something is to change.',
  'notice-given': 'Notice has been given. The agreement holds until its last day.',
  'notice-too-short': 'The last day is too early by the agreement’s period of notice.',
  'review-day': 'The next review has to be after today and within a year.',
  'application-parts':
    'Fill in all three about the application: to whom, by when and why. Or leave all three empty.',
  'application-missing': 'There is no signed application to record this on.',
  'application-sent': 'This is recorded already. Reload the page.',
  'steering-both-parties':
    'The steering group needs at least one member from the school and one from the NAV office.',
  'steering-member': 'Choose a member of the steering group.',
  'decision-who-and-when': 'Choose both who does it and by when, or neither.',
  'decision-unknown': 'The decision does not exist, or it is done already. Reload the page.',
  'snooze-unknown': 'The case does not wait for this any more. Reload the page to see what is left.',
  'snooze-day': 'Choose a day after today, at most 90 days ahead.',
  'snooze-past-deadline':
    'The task has a deadline set by law, and cannot be put off beyond it. Choose a day within it, or do the task now.',
  'help-missing': 'Choose what the pupil got help with before you save.',
  'basis-not-in-force': 'The paragraph was not in force that day. Choose another basis, or correct the day.',
  'before-ruling': 'The day is before the decision or its notification. Choose that day or a later one.',
  'ruling-unknown': 'The decision does not exist. Reload the page and choose it in the list.',
  'ruling-notified': 'The pupil has been notified already. Reload the page to see until when one may appeal.',
  'not-open-to-appeal':
    'The decision cannot be appealed now: the pupil is not notified, or the appeal is recorded already.',
  'no-appeal': 'There is no appeal to answer. Record the appeal first.',
  'check-ins-run': 'You ring the pupil regularly already. End it before you choose another interval.',
  'check-in-unknown': 'The calls have ended, or they began later. Reload the page.',
  'consent-needed':
    'Without consent nothing from lower secondary school may be recorded. Take it away, or ask for consent.',
  'not-your-work-place': 'Another agency keeps the place. Ask them to change it.',
  'work-place-unknown': 'The place is gone, or it was taken off. Choose another one.',
  'work-place-seats': 'More are there already than the number you wrote. Wait, or write a higher number.',
  'work-place-full': 'All places are taken. Choose another one, or wait until somebody leaves.',
  'work-place-age': 'The youth is younger than the host accepts. Choose another place or a later start.',
  orgnr: 'The organisation number is wrong. Write the nine digits again, without spaces.',
  'under-fifteen': 'The youth is under 15 at the start. Choose a later first day.',
  'county-or-school':
    'The youth is under 16 at the start. Only the county or the school can give work training then.',
  'not-your-placement': 'Another agency follows up this work training. Get in touch with them.',
  'placement-runs': 'The youth has a place already. End it before you plan a new one.',
  'placement-period': 'Choose a last day after the first, in the future, and at most one year later.',
  'placement-over': 'The work training has ended. Load the page again.',
  'placement-not-running': 'The work training has not begun, or it has ended.',
  'placement-not-ended': 'The work training has not ended, or this is done already. Load the page again.',
  'placement-result': 'Choose how far the goals were reached.',
  'before-placement': 'The day is before the work training began. Choose the same day or later.',
  'terms-not-approved': 'All three have to approve the agreement before the work training can begin.',
  'terms-replaced': 'The agreement has changed since. Load the page again and approve the latest version.',
  'guardian-approves': 'The youth is under 18. A guardian has to approve the agreement.',
  'youth-approves': 'The youth is 18 or older and approves the agreement herself.',
  'not-your-forum':
    'You are not a member of this wellbeing forum. Change role, or ask the school leadership.',
  'forum-called': 'A meeting is called already. Write its minutes before you call the next one.',
  'no-forum-called': 'No meeting is called. Call the meeting first.',
  'forum-consent':
    'A child may be named only when the parents attend or have consented. Write who consented, and on which day.',
  'parents-absent':
    'The item was placed because the parents attend. Wait until they are in the meeting, or obtain consent first.',
  'work-missing': 'Choose what you did before you save.',
  'plan-unknown': 'What was planned is done or ended already. Reload the page.',
  'ask-unknown': 'The question is answered already. Reload the page to see the answer.',
  'not-your-absence': 'An absence is entered by the person herself, or by a leader in the same agency.',
  'absence-unknown': 'The absence is no longer there. Load the page again.',
  'absence-over': 'The absence is over. Load the page again.',
  'absence-day':
    'Choose a first day from today on and a last day after it, at most a year ahead. Once it has begun, the first day stays.',
  'absence-overlaps': 'There is an absence on these days already. Change that one instead.',
  'own-substitute': 'Nobody can stand in for herself. Choose a colleague.',
  'substitute-away':
    'The substitute is away herself on some of the days. Choose somebody else, or other days.',
  'handover-waits':
    'A referral to this agency waits for an answer already. See Referrals, or choose another agency.',
  'handover-answered': 'The referral has been answered or withdrawn. Load the page again to see the answer.',
  'handover-ended':
    'The referral does not hold any more: the case is closed, the youth has moved, or who referred has left the case.',
  'not-your-handover':
    'The agency that the referral lies with answers it, and who referred may withdraw it. See Referrals.',
  'accept-by-caseworker':
    'Whoever takes responsibility becomes the contact person. Ask a caseworker of yours to accept the referral.',
  'return-instead': 'That agency is the one that referred. Give the referral back with a reason instead.',
  'same-agency': 'This is your own agency. Choose another one.',
  'takes-part-already':
    'The agency takes part already. Ask it to take responsibility, or choose another one.',
  'answer-day': 'Choose a day for the answer after today, within 30 working days.',
  'not-child-welfare':
    'Choose a child welfare service from the list. If the child lives elsewhere, call the service there.',
  'not-a-child':
    'A report of concern is about a child under 18. If you are worried about somebody who is 18, call child welfare and ask for advice.',
  'grounds-missing': 'Choose what the concern is about, from the list on the page.',
  'special-list-full':
    'The list is full. The special unit has to agree on who can leave it before another is put on. See whose review is next.',
  'special-list-longer': 'There are more on the list than that. Take youths off it first.',
  'on-special-list': 'The youth is on the list already.',
  'not-on-special-list': 'The youth is not on the list any more. Load the page again.',
  'special-review-day': 'Choose a day for the next review after today, within 90 days.',
};
