/** Letters in English. */
import type { Phrasebook } from './phrasebook.ts';

export const en: Phrasebook = {
  language: 'en',
  hello: { familiar: { to: 'Hi {name},', all: 'Hi all,', nobody: 'Hi there,' }, formal: { to: 'Dear {name},', all: 'Dear all,', nobody: 'Hello,' } },
  titles: { dr: 'Dr {name}', prof: 'Professor {name}' },
  farewells: ['Best regards', 'Kind regards', 'All the best', 'With best wishes', 'Warm regards'],
  gap: '[one specific thing]',
  aMeeting: { plain: 'our meeting', dative: 'our meeting' },
  atTime: 'at {time}',
  theirMeeting: '[the meeting that you leave]',
  theirThing: '[the event]',
  theirTime: '[the proposed date]',
  letters: {
    thanks: {
      subject: 'Thank you: {title}',
      untitled: 'Thank you',
      paragraphs: [
        [
          'Thank you for taking the time to talk {when}. {specific}',
          'It was good to talk {when}, and I am glad that you made the time for it. {specific}',
          'I have been thinking back to our conversation {when}, and want to thank you for it. {specific}',
        ],
        [
          'I took more away from it than I said at the time, and did not want to let the moment pass without telling you.',
          'You made it easy to speak openly, and I wanted to say so before the week carries us both off again.',
        ],
        ['I look forward to picking it up again when it suits you.', 'I hope that we can carry on from there before long.', 'If there is anything that I can do for you in return, please tell me.'],
      ],
      specific: { noted: ['What stayed with me: {note}', 'One thing in particular: {note}'], gap: ['What stayed with me is {gap}.', 'I keep coming back to {gap}.'] },
    },
    'late-thanks': {
      subject: 'Thank you: {title}',
      untitled: 'Thank you',
      paragraphs: [
        [
          'This comes later than it should: thank you for the time that you gave me {when}. {specific}',
          'I owe you a word since {day}: thank you for that conversation. {specific}',
          'Better late than never, and meant no less: thank you for talking to me {when}. {specific}',
        ],
        [
          'That it is still with me some days later says more than a quick note on the same evening would have done.',
          'I have had some days to let it settle, and am more grateful for it now than I was then.',
        ],
        ['I hope that we can carry on from there before long.', 'I look forward to our next conversation, whenever it comes.', 'If there is anything that I can do for you in return, please tell me.'],
      ],
      specific: { noted: ['What stayed with me: {note}', 'One thing in particular: {note}'], gap: ['What stayed with me is {gap}.', 'I keep coming back to {gap}.'] },
    },
    introduced: {
      subject: 'Thank you for introducing {people}',
      untitled: 'Thank you for the introduction',
      paragraphs: [
        [
          'Thank you for bringing {people} and me together. We have met now. {specific}',
          'We met {when}, {people} and I, and that is thanks to you. {specific}',
          'I want to thank you for introducing me to {people}; we have now talked. {specific}',
        ],
        ['An introduction lends someone your good name, and I will take care of it.', 'It is easy to overlook how much trust there is in an introduction; I have not.'],
        ['I will let you know what comes of it.', 'You will hear from me how it goes on.', 'If I can do the same for you one day, I would be glad to.'],
      ],
      specific: { noted: ['What made it worth while: {note}', 'One thing in particular: {note}'], gap: ['What made it worth while was {gap}.', 'What I take from it is {gap}.'] },
    },
    outcome: {
      subject: 'What came of your introduction to {people}',
      untitled: 'What came of your introduction',
      paragraphs: [
        [
          'Some time ago you introduced me to {people}, and you should hear what came of it. {specific}',
          'You may have wondered what came of your introduction to {people}. {specific}',
          'I promised myself to tell you how it went on with {people}. {specific}',
        ],
        ['It would not have happened without you, and I am grateful that you thought of us both.', 'All of it began with a few lines of yours, and I have not forgotten that.'],
        [
          'If I can do the same for you one day, I would be glad to.',
          'Whenever there is somebody whom I could bring together with you, please say so.',
          'I will tell you again when there is more to tell.',
        ],
      ],
      specific: { noted: ['So far: {note}', 'Where we are now: {note}'], gap: ['So far: {gap}.', 'Where we are now: {gap}.'] },
    },
    pattern: {
      subject: 'Thank you',
      untitled: 'Thank you',
      paragraphs: [
        [
          'This is not about one thing. Over the last months you have made time again and again when I asked for it, and I have never said thank you for that properly.',
          'Looking back over the last months, I noticed how often you were there when I asked, and that I took it for granted each time.',
          'I have asked for your time a good few times lately, and you gave it each time. Somebody should say thank you for that.',
        ],
        ['{specific} None of it went unnoticed, even where I was quick to move on.', '{specific} It has made my work easier, and I know that it was not free for you.'],
        ['Nothing to answer here. I wanted you to know.', 'There is no request behind this note. Thank you.', 'If the balance should tip the other way one day, please ask me.'],
      ],
      specific: { noted: ['One time stands out: {note}', 'I think above all of this: {note}'], gap: ['One time stands out: {gap}.', 'I think above all of {gap}.'] },
    },
    praise: {
      subject: 'Well done: {title}',
      untitled: 'Well done',
      paragraphs: [
        [
          'I was there {when}, and wanted to say it while it is fresh. {specific}',
          'I have been to a few of these, and what I saw {when} stays with me. {specific}',
          'A word about {title} {when}, from someone who sat in it. {specific}',
        ],
        ['One could see how much work had gone into it, and it was worth it.', 'It looked easy, which tells me how well it was prepared.'],
        [
          'Congratulations to you, and to everyone who had a hand in it.',
          'I hope that you find a quiet hour to be pleased with it.',
          'I am glad that I was in the room for it, and that I saw it happen.',
        ],
      ],
      specific: { noted: ['What I liked best: {note}', 'One thing above all: {note}'], gap: ['What I liked best was {gap}.', 'The moment that I will remember is {gap}.'] },
    },
    'check-in': {
      subject: 'How is it going: {title}',
      untitled: 'How is it going',
      paragraphs: [
        [
          'It has been a while. The last time we spoke it was about {title}, and I have been wondering how that has gone since.',
          'You came to my mind today, and with you {title}, which we talked about the last time. How has it gone on?',
          'When we last spoke, {title} was what kept you busy. I would like to hear what has become of it.',
        ],
        ['There is no particular reason for this note other than that I would like to hear from you.', 'I am not after anything; we have simply been out of touch for longer than I like.'],
        [
          'If you have half an hour in the next weeks, I would be glad to catch up. No rush at all.',
          'Two lines are plenty, and if it is a busy time, so is none.',
          'A coffee or a short call, whenever it suits you: I would be glad of either.',
        ],
      ],
    },
    'check-in-plain': {
      subject: 'How are you getting on?',
      untitled: 'How are you getting on?',
      paragraphs: [
        [
          'It has been a while since we spoke, and I have been wondering how you are getting on.',
          'You came to my mind today, and I noticed how long it is since we last spoke.',
          'We have not spoken for some time, and I would like to hear how things are with you.',
        ],
        ['There is no particular reason for this note other than that I would like to hear from you.', 'I am not after anything; we have simply been out of touch for longer than I like.'],
        [
          'If you have half an hour in the next weeks, I would be glad to catch up. No rush at all.',
          'Two or three lines are plenty, and if it happens to be a busy time, so is none at all.',
          'A coffee or a short call, whenever it suits you: I would be glad of either.',
        ],
      ],
    },
    reconnect: {
      subject: 'It has been too long',
      untitled: 'It has been too long',
      paragraphs: [
        [
          'It has been more than a year since we last spoke, and I have thought of you more than once in that time. The last thing I know of is {title}.',
          'We used to be in touch often, and then a whole year went by without a word, which is as much my doing as anyone’s. We last talked about {title}.',
          'I came across {title} in my notes today, and noticed how long it is since we talked. Much must have happened with you since.',
        ],
        ['I would like to hear how you are, and what you are working on now.', 'How are you, and where has it all taken you? I would like to know.'],
        [
          'If you feel like it, let us find half an hour. If not, a line is as welcome.',
          'There is no hurry, and no purpose to it other than that.',
          'A short call some time in the next weeks would be a pleasure. No rush at all.',
        ],
      ],
    },
    'reconnect-plain': {
      subject: 'It has been too long',
      untitled: 'It has been too long',
      paragraphs: [
        [
          'It has been more than a year since we last spoke, and I have thought of you more than once in that time.',
          'We used to be in touch often, and then a whole year went by without a word, which is as much my doing as anyone’s.',
          'I came across your name in my calendar today, and noticed how long it is since we talked.',
        ],
        ['I would like to hear how you are, and what you are working on now.', 'How are you, and where has it all taken you? I would like to know.'],
        [
          'If you feel like it, let us find half an hour. If not, a line is as welcome.',
          'There is no hurry, and no purpose to it other than that. A line would please me as much as a call.',
          'A short call some time in the next weeks would be a pleasure. No rush at all.',
        ],
      ],
    },
    'asking-after': {
      subject: 'How did it go?',
      untitled: 'How did it go?',
      paragraphs: [
        [
          'I remembered that {what} was due {when}, and have been wondering since how it went.',
          'If I remember rightly, {what} was {when}. I have been thinking of you, and would like to hear how it was.',
          'I had made a note of {what} {when}, so that I would not forget to ask: how did it go?',
        ],
        ['Whatever came of it, I know that there was a lot of work behind it.', 'I hope that it went as you wished, and if it did not, that the worst of it is over.'],
        ['No need for a long answer: a line is enough.', 'I would be glad to hear about it when you have a quiet moment.', 'Tell me when it suits you; I am curious.'],
      ],
    },
    'hard-times': {
      subject: 'Thinking of you',
      untitled: 'Thinking of you',
      paragraphs: [
        [
          'I have been thinking of you these days, and did not want to let them pass without a word.',
          'You have been on my mind these days, and I wanted you to know it.',
          'Only a few lines to say that I am thinking of you.',
        ],
        [
          'You need not answer this, and you need not tell me anything. If you feel like talking, I will make the time, whenever that is.',
          'There is nothing you need to answer. If it would help to talk, or not to talk and only to get out for an hour, say so.',
        ],
        [
          'If I can take something off you at work, tell me what, and consider it done.',
          'And if there is anything practical that I can do, please ask me without thinking twice.',
          'Whatever I can do to make the next weeks lighter at work, I will gladly do.',
        ],
      ],
    },
    choice: {
      subject: 'I cannot make it: {title}',
      untitled: 'I cannot make it',
      paragraphs: [
        [
          'I want to tell you early: I said yes to two things at once, and cannot come to {meeting}.',
          'I have two things at the same time, and noticed it only now. I will not be able to come to {meeting}.',
          'A word in good time: I cannot make it to {meeting}, because something else that I had agreed to takes the same hour.',
        ],
        ['I am sorry for the change of plan. Could we move it to [another time]?', 'It was my mistake, and I am sorry. Would [another time] suit you as well?'],
        [
          'If it has to stay, I will read what you decide, and send you beforehand what you need from me.',
          'If it cannot be moved, tell me what you need from me beforehand, and you will have it.',
          'If you would rather go ahead without me, I will send you my points before it begins.',
        ],
      ],
    },
    'apology-moved': {
      subject: 'Sorry for moving {title}',
      untitled: 'Sorry for the late change',
      paragraphs: [
        [
          'I moved {title} at short notice, and know what that does to a day that was planned. I am sorry.',
          'I am sorry that I moved {title} so late. You had kept the time free, and found out only hours before.',
          'Moving {title} so shortly before was not fair to you, and I am sorry for it.',
        ],
        ['The reason was [the reason in one line], and I ought to have seen it coming.', 'It came down to [the reason in one line]; that is an explanation, and no excuse.'],
        [
          'If the new time does not suit you, tell me, and I will find one that does.',
          'Please say so if the new time is a bad one for you: this time I will work around you.',
          'Should the new time be awkward, tell me, and we take the next one that is good for you.',
        ],
      ],
    },
    'apology-cancelled': {
      subject: 'Sorry for calling off {title}',
      untitled: 'Sorry for calling it off',
      paragraphs: [
        [
          'I called off {title} at short notice, and know what that does to a day that was planned. I am sorry.',
          'I am sorry that I called off {title} so late. You had kept the time free for it.',
          'Calling off {title} so shortly before was not fair to you, and I am sorry for it.',
        ],
        ['The reason was [the reason in one line], and I ought to have seen it coming.', 'It came down to [the reason in one line]; that is an explanation, and no excuse.'],
        [
          'I would still like to talk: would [a date] or [another date] suit you?',
          'If you are still up for it, I could do [a date] or [another date], or whatever is easiest for you.',
          'May I suggest [a date] or [another date] instead? Take whichever is easier for you, or name another.',
        ],
      ],
    },
    advice: {
      subject: 'Your advice: {title}',
      untitled: 'Your advice',
      paragraphs: [
        [
          'Thank you for being there {when}. I would like your advice on one point: {specific}',
          'You were in {title} {when}, and there is one thing on which I would value your advice: {specific}',
          'After {title} {when} one point will not leave me alone, and I would like to know how you would go about it: {specific}',
        ],
        ['If you were in my place, what would you do differently the next time?', 'What would you try first, if it were yours to decide?'],
        [
          'Blunt is fine. Two or three lines are plenty, whenever you get to it.',
          'You need not be gentle with it, and there is no rush.',
          'A few lines or five minutes on the phone would both be a great help. No hurry.',
        ],
      ],
      specific: { noted: ['{note}'], gap: ['[the one point you want advice on]'] },
    },
    offer: {
      subject: 'An offer: {title}',
      untitled: 'An offer',
      paragraphs: [
        [
          'After {title} {when} I have been thinking about what might make it easier for you. One thing that I could do: {specific}',
          'I know that there is a lot on your plate with {title}. I could take this off it: {specific}',
          'Since {title} {when} I have been asking myself where I could be of use. What I can offer: {specific}',
        ],
        ['It would take me little, and I mean it.', 'I have done it before, and it would be no trouble.'],
        [
          'If it is not what you need, simply say no; nothing hangs on it.',
          'A no is as good as a yes. If something else would help more, tell me that instead.',
          'If you have it in hand, leave it at that. The offer stands.',
        ],
      ],
      specific: { noted: ['[the one thing you can do] ({note})'], gap: ['[the one thing you can do, and by when]'] },
    },
    delivery: {
      subject: 'As promised: {what}',
      untitled: 'As promised',
      paragraphs: [
        [
          'As promised: {what}. Here it is: [the link, the file or the answer].',
          'I had promised you this: {what}. Here you have it: [the link, the file or the answer].',
          'You were waiting for this from me: {what}. Here it comes: [the link, the file or the answer].',
        ],
        [
          'I have gone over it once more. If something is missing or not as you need it, tell me, and I will put it right.',
          'Have a look at it when it suits you. Should it leave a question open, I am glad to explain.',
        ],
        ['From my side that settles it, unless you need more.', 'I hope that it is of use to you as it is.', 'Please let me know if you had expected something else.'],
      ],
    },
    delay: {
      subject: 'Later than promised: {what}',
      untitled: 'Later than promised',
      paragraphs: [
        [
          'I promised you something that was due {dueDay}, and I have not made it: {what}. I would rather tell you now than leave you waiting.',
          'A word on what I promised you: {what}. It was due {dueDay}, and it is not done yet. I am sorry.',
          'I owe you something that was due {dueDay}: {what}. It is taking me longer than I said, and I am sorry.',
        ],
        ['You will have it by [a new date], and that date is one that I can keep.', 'My new date is [a new date]. I have looked at what else is on my table, and it holds.'],
        [
          'If you need it sooner, tell me, and I will see what part of it I can send you today.',
          'If that is too late for you, please say so, and we find another way.',
          'Is there a part of it that you need first? Then I begin with that.',
        ],
      ],
    },
    nudge: {
      subject: 'A gentle reminder',
      untitled: 'A gentle reminder',
      paragraphs: [
        [
          'I wrote to you {when} with a question, and it may well have got lost among everything else.',
          'My question {when} may have reached you at a bad moment, so I put it on top of the pile once more.',
          'Only a short word about what I asked you {when}: it would help me to know where you stand.',
        ],
        ['In short, what I need is [the question in one line].', 'What it comes down to is [the question in one line].'],
        [
          'If it is a busy week, a line saying when is a perfectly good answer.',
          'If somebody else is better placed to answer, tell me whom to ask.',
          'No rush; I would only like to know what to reckon with.',
        ],
      ],
    },
    'last-nudge': {
      subject: 'One last time',
      untitled: 'One last time',
      paragraphs: [
        [
          'I do not want to fill your inbox, so this is the last time that I ask about what I wrote {when}.',
          'I am coming back to my question {when} once more, and will then leave you in peace with it.',
          'One more try with my question {when}; after that I will take it that this is not the time for it.',
        ],
        ['It was about [the question in one line].', 'In short, it was [the question in one line].'],
        [
          'If I hear nothing, I will go ahead with [what, by when], which you can still change later.',
          'No answer is fine, too: then I will do [what, by when], and tell you how it went.',
          'Without a word from you I will settle it as [what, by when]. It is no trouble either way.',
        ],
      ],
    },
    answer: {
      subject: 'Your question',
      untitled: 'Your question',
      paragraphs: [
        [
          'Thank you for your message {when}. You asked me something, and here is my answer: [your answer].',
          'You have been waiting for my answer since {day}. Here it is: [your answer].',
          'I have thought about what you asked {when}. My answer: [your answer].',
        ],
        [
          'If you had meant it otherwise, or if there is more behind the question, tell me, and I will look at it again.',
          'What made you ask? If I knew more about it, I could perhaps be of more help.',
        ],
        ['If something is still open, please write; I will be quicker this time.', 'I hope that this takes you further.', 'Please come back to me if this does not settle it.'],
      ],
    },
    series: {
      subject: 'Does {title} still suit you?',
      untitled: 'Does our regular meeting still suit you?',
      paragraphs: [
        [
          'You could not make it to {title} the last few times, and calendars being what they are, that may simply be the wrong slot.',
          'I noticed that {title} has not fitted into your week lately, and would rather ask than keep inviting you.',
          'Lately {title} seems to fall at a bad time for you, so let me ask what would be of most use to you.',
        ],
        [
          'I could move it, make it shorter, or take you off the invitation and send you the outcome instead.',
          'Would another time help, half the length, or a few lines afterwards instead of the meeting?',
        ],
        ['All of it is fine with me. Say which one, and I will see to it.', 'If it is only a busy month, leave it as it is, and ignore this note.', 'A word is enough, and I will arrange it.'],
      ],
    },
    'new-time': {
      subject: 'New time: {title}',
      untitled: 'The new time',
      paragraphs: [
        [
          'Thank you for proposing another time for {title}: {proposed} works for me as well.',
          'You suggested {proposed} for {title}, and that suits me.',
          'About {title}: {proposed}, as you propose, is fine with me.',
        ],
        ['I will move the invitation, so that it is right in every calendar.', 'I am changing the invitation now, and you will see it in your calendar.'],
        [
          'Should it not work out after all, [another time] would be possible, too. Tell me in good time, and we will find something that suits us both.',
          'If something should come in between, [another time] would also be possible; a word in good time is all I need.',
          'In case it does not suit the others, I would offer [another time] instead, and let everyone know as soon as it is settled.',
        ],
      ],
    },
    criticism: {
      subject: 'Thank you for telling me',
      untitled: 'Thank you for telling me',
      paragraphs: [
        [
          'Thank you for telling me so openly {when}. That cannot have been comfortable, and I would rather hear it from you than not at all.',
          'What you told me {when} has stayed with me, and I am grateful that you said it to my face.',
          'I have let what you said {when} sink in, and want to thank you for it before anything else.',
        ],
        ['What I understood is this: {specific}', 'This is what I take from it: {specific}'],
        [
          'I will think about what I change, and tell you. If I have got it wrong, please correct me.',
          'You will hear from me what I make of it. If there is more to say, I would like to hear that as well.',
          'Give me some time to do something about it; I will come back to you with what has changed.',
        ],
      ],
      specific: { noted: ['[the point, in your own words]'], gap: ['[the point, in your own words]'] },
    },
    loop: {
      subject: 'What I changed',
      untitled: 'What I changed',
      paragraphs: [
        [
          'Some weeks ago you told me something about my work that was not easy to say, and you should know what came of it.',
          'You gave me a piece of your mind some weeks ago, and I said that I would think about it. I have.',
          'I have not forgotten what you told me some weeks ago about my work, and would like to close the loop.',
        ],
        ['What I do differently since then: [what changed].', 'This has changed because of it: [what changed].'],
        [
          'If you see it otherwise from where you are, I would like to know. Thank you again for saying it.',
          'Tell me if you notice a difference, and above all if you notice none. I am grateful that you took the trouble.',
          'You saw something there that I had not seen myself, and I am grateful that you did not keep it to yourself.',
        ],
      ],
    },
  },
  recap: {
    subject: 'Recap: {title}',
    untitled: 'Recap',
    openings: [
      'Thank you for your time {when}. Here is what we settled, so that we all remember the same.',
      'A short summary of our meeting {when}, while it is fresh, so that nobody has to rely on memory.',
      'Here is what I took down {when}: what we decided, who does what, and what is still open.',
    ],
    decided: 'Decided:',
    steps: 'Next steps (who, by when):',
    step: '[name]: [what], by [date]',
    open: 'Still open:',
    question: '[question]',
    closings: ['If I got something wrong or left it out, please tell me and I will correct it.', 'If you remember it otherwise, write to me, and I will send round a corrected version.'],
  },
  agenda: {
    subject: 'Agenda: {title}',
    untitled: 'Agenda',
    outcome: 'What we want to have at the end: [the one outcome]',
    since: 'Since the last time ({day}): what has come of it',
    stand: 'Where we stand',
    decision: '[the point that needs a decision]',
    next: 'Next steps: who does what, by when',
    frame: '{minutes} minutes, with {people}. If something is missing, please tell me before.',
    many: '{count} people',
  },
  brief: {
    subject: 'Before {title}',
    untitled: 'Before you meet',
    with: 'With {people}.',
    firstTime: '{person}: you have not met before, as far as your calendar shows.',
    noted: 'You wrote down: {note}',
    promised: 'You promised: {what}.',
    wanted: 'Before it begins:',
    outcome: '[the point to be settled]',
  },
};
