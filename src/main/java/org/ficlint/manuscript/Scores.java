package org.ficlint.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ficlint.manuscript.NoteLabels.Label;
import org.ficlint.manuscript.PhraseBook.Hit;
import org.ficlint.manuscript.PhraseBook.Kind;

/** Gathers the evidence for each block: labels, phrases, register, looks, and what its neighbours make of it. */
final class Scores {
    private final Body body;
    private final List<Evidence> all = new ArrayList<>();

    private Scores(Body body) {
        this.body = body;
    }

    /** The evidence for each passage, in order. */
    static List<Evidence> of(List<Passage> passages, Body body) {
        Scores scores = new Scores(body);
        for (Passage passage : passages) {
            scores.all.add(scores.alone(passages, passage));
        }
        Neighbours.weigh(passages, scores.all, body);
        Stretches.weigh(passages, scores.all, body);
        return scores.all;
    }

    /** What the words of {@code text}, a part of a block, say by themselves. */
    static Evidence ofText(String text, Body body) {
        return new Scores(body).said(Passage.of(text));
    }

    private Evidence said(Passage passage) {
        Evidence evidence = new Evidence();
        Register.tell(passage, body, evidence);
        cap(evidence, Weights.REGISTER_AT_MOST);
        phrases(passage, evidence);
        vocabulary(passage, evidence);
        Register.narrate(passage, body, evidence);
        if (!evidence.anchored()) {
            cap(evidence, Weights.UNANCHORED_AT_MOST);
        }
        return evidence;
    }

    private Evidence alone(List<Passage> passages, Passage passage) {
        if (SharedLine.note(passages, passage.index(), body).isPresent()) {
            return new Evidence().add(Role.STORY, Weights.SHARED_LINE, "note and story share the line");
        }
        Evidence evidence = said(passage);
        labels(passage, evidence);
        looks(passage, evidence);
        return evidence;
    }

    /** Tone alone makes no note, nor does talk to an audience. */
    private static void cap(Evidence evidence, double most) {
        double over = evidence.of(Role.AUTHOR_NOTE) - most;
        if (over > 0) {
            evidence.add(Role.AUTHOR_NOTE, -over, "too much of the same");
        }
    }

    private void phrases(Passage passage, Evidence evidence) {
        double length = Math.min(
                1,
                Weights.WORDS_OF_FULL_WEIGHT
                        / (double) Math.max(1, passage.words().size()));
        double audience = body.otherMedium() ? Weights.TO_AUDIENCE_OF_STORY : 1;
        double social = audience
                * Math.max(
                        Weights.SOCIAL_IN_FIRST_PERSON_STORY,
                        1 - 2 * body.tally().firstShare() - body.tally().secondShare());
        tells(passage, evidence);
        double medium = body.otherMedium() ? Weights.TALK_IN_OTHER_MEDIUM : 1;
        add(Kind.META, passage, evidence, medium * Math.sqrt(length));
        boolean addresses = evidence.has(Role.AUTHOR_NOTE) && passage.tally().second() > 0;
        double topic = addresses
                ? 1
                : Math.max(Weights.TOPIC_IN_FIRST_PERSON_STORY, 1 - body.tally().firstShare());
        add(Kind.TOPIC, passage, evidence, medium * topic * Math.sqrt(length));
        add(Kind.SOCIAL, passage, evidence, social * Math.sqrt(length));
        if (add(
                Kind.HANDOVER,
                passage,
                evidence,
                audience * (1 - body.tally().secondShare() / 2) * Math.sqrt(length))) {
            evidence.setHandsOver();
        }
    }

    /** What its words are like, whatever they say; where the story itself talks like a note, by how much more it does. */
    private void vocabulary(Passage passage, Evidence evidence) {
        double usual = Weights.OWN_MANNER * Math.max(0, body.noteWords() - Weights.USUAL_STORY);
        double length = Math.min(1, passage.tally().words() / Weights.WORDS_TO_JUDGE);
        double odds = Weights.NOTE_WORDS * length * (passage.noteOdds() - usual);
        if (odds > 0) {
            evidence.add(Role.AUTHOR_NOTE, Math.min(Weights.NOTE_WORDS_AT_MOST, odds), "words of notes");
        } else if (Line.of(passage).endsSentence()) {
            evidence.add(Role.STORY, Math.min(Weights.STORY_WORDS_AT_MOST, -odds), "words of stories");
        }
        if (odds >= Weights.NOTE_WORDS_ANCHOR) {
            evidence.setAnchored();
        }
    }

    private static void tells(Passage passage, Evidence evidence) {
        for (Hit hit : PhraseBook.book().find(Kind.TELLS, passage.words())) {
            evidence.add(Role.STORY, hit.weight(), hit.reason());
        }
    }

    /** Adds the phrases of a kind: the first of each reason in full, more of it at a discount. */
    private static boolean add(Kind kind, Passage passage, Evidence evidence, double factor) {
        Map<String, Double> seen = new HashMap<>();
        int covered = 0;
        boolean nearEnd = false;
        List<Hit> hits = PhraseBook.book().find(kind, passage.words());
        for (Hit hit : hits) {
            boolean cutIn = kind == Kind.HANDOVER && !opensSentence(passage, hit.first());
            if (hit.end() <= covered || cutIn) {
                continue;
            }
            covered = hit.end();
            double share = seen.containsKey(hit.reason()) ? Weights.PHRASE_AGAIN : 1;
            seen.merge(hit.reason(), share, Double::sum);
            evidence.add(Role.AUTHOR_NOTE, factor * share * hit.weight(), hit.reason());
            if (kind != Kind.SOCIAL) {
                evidence.setAnchored();
            }
            boolean writing = kind == Kind.META || kind == Kind.TOPIC;
            evidence.addTalk(writing && hit.weight() >= Weights.SURE_TALK ? share * hit.weight() : 0);
            nearEnd |= hit.end() >= passage.words().size() - 4;
        }
        return nearEnd;
    }

    private static boolean opensSentence(Passage passage, int word) {
        if (word == 0) {
            return true;
        }
        int from = passage.words().get(word - 1).end();
        int to = passage.words().get(word).start();
        return passage.text().substring(from, to).chars().anyMatch(c -> ".!?…:;,-–—)(*~".indexOf(c) >= 0);
    }

    private void labels(Passage passage, Evidence evidence) {
        boolean message = body.bracketed() && InlineNotes.isAll(passage.text());
        Optional<Label> label = NoteLabels.at(passage, body.slots())
                .filter(found -> !message || found.weight() >= Weights.CONTENT_MARK);
        label.ifPresent(found -> {
            boolean weak = found.weight() < Weights.NOTE_LABEL_WITHOUT_COLON && body.otherMedium();
            evidence.add(Role.AUTHOR_NOTE, found.weight() * (weak ? Weights.TALK_IN_OTHER_MEDIUM : 1), found.name());
            if (found.weight() >= Weights.NOTE_LABEL_WITHOUT_COLON) {
                evidence.setSurelyLabelled();
            } else {
                evidence.setLabelled();
            }
        });
        double header = HeaderLines.label(passage);
        if (header > 0) {
            evidence.atLeast(Role.HEADER, header, "header label");
            evidence.add(Role.AUTHOR_NOTE, header >= Weights.SURE_HEADER ? header / 2 : 1, "header label");
            if (header >= Weights.SURE_HEADER) {
                evidence.atLeast(Role.HEADER, evidence.of(Role.AUTHOR_NOTE) + 1, "header label");
            }
        }
        if (HeaderLines.isNavigation(passage)) {
            evidence.add(Role.HEADER, Weights.NAVIGATION, "links");
            evidence.add(Role.AUTHOR_NOTE, Weights.NAVIGATION - 1, "links");
        }
    }

    private void looks(Passage passage, Evidence evidence) {
        int times = body.lines().getOrDefault(passage.text().strip(), 1);
        evidence.add(Role.SCENE_BREAK, Ornament.score(passage.text(), times), "ornament");
        boolean links = HeaderLines.isNavigation(passage);
        evidence.add(Role.SCENE_BREAK, links ? 0 : SceneLines.score(passage), "line about time");
        evidence.add(Role.POV_MARKER, PovMarkers.score(passage, body), "names a point of view");
        evidence.add(Role.HEADING, links ? 0 : Headings.score(passage), "numbered or named as a chapter");
        if (isEndMark(passage)) {
            evidence.setEndsStory();
            evidence.add(Role.AUTHOR_NOTE, Weights.END_MARK, "end mark");
        }
    }

    private static boolean isEndMark(Passage passage) {
        if (!passage.isLine()
                || passage.words().isEmpty()
                || passage.words().size() > 10
                || passage.spoken().any()) {
            return false;
        }
        for (Hit hit : PhraseBook.book().at(Kind.MARK, passage.words(), 0)) {
            boolean counted = passage.words().subList(hit.end(), passage.words().size()).stream()
                    .allMatch(w -> w.text().matches("\\d+|one|two|three|four|five|six|seven|eight|nine|ten|[ivx]+"));
            if (counted) {
                return true;
            }
        }
        return false;
    }
}
