package org.ficlint.prepared;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.prepared.RuleRecorder.RecordedRule;
import org.ficlint.prepared.RuleScript.Part;

/**
 * What is known of a pattern rule that is not made yet.
 *
 * @param id LanguageTool's for it
 * @param category its category's id
 * @param number its number in its group
 * @param flags what else is to be known
 * @param recorded how it is made
 */
public record RuleEntry(String id, String category, int number, int flags, RecordedRule recorded) {
    static final int OFF = 1;
    static final int PICKY = 2;
    static final int OF_WHOLE_TEXTS = 4;
    static final int ANTIPATTERNS = 8;
    private static final int NUMBERS = 9;

    /** Whether LanguageTool runs it unless told otherwise. */
    public boolean isOn() {
        return !has(OFF);
    }

    /** Whether it never runs at the level that we check at, whatever is switched on. */
    boolean isPicky() {
        return has(PICKY);
    }

    /** Whether LanguageTool asks it only as a part of a rule that looks at a text as a whole. */
    public boolean isOfWholeTexts() {
        return has(OF_WHOLE_TEXTS);
    }

    boolean hasAntipatterns() {
        return has(ANTIPATTERNS);
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    static void write(List<RuleEntry> entries, Packing packing) {
        List<Integer> numbers = new ArrayList<>();
        for (RuleEntry entry : entries) {
            RecordedRule recorded = entry.recorded();
            numbers.addAll(List.of(entry.number(), entry.flags(), recorded.file()));
            for (Part part : List.of(recorded.category(), recorded.group(), recorded.rule())) {
                numbers.addAll(List.of(part.start(), part.end()));
            }
        }
        packing.texts(entries.stream().map(RuleEntry::id).toList());
        packing.texts(entries.stream().map(RuleEntry::category).toList());
        packing.numbers(numbers);
    }

    static List<RuleEntry> read(Packed packed) {
        Texts ids = packed.texts();
        Texts categories = packed.texts();
        int[] numbers = packed.numbers();
        List<RuleEntry> entries = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            int at = i * NUMBERS;
            Part category = new Part(numbers[at + 3], numbers[at + 4]);
            Part group = new Part(numbers[at + 5], numbers[at + 6]);
            Part rule = new Part(numbers[at + 7], numbers[at + 8]);
            RecordedRule recorded = new RecordedRule(numbers[at + 2], category, group, rule);
            entries.add(new RuleEntry(ids.get(i), categories.get(i), numbers[at], numbers[at + 1], recorded));
        }
        return List.copyOf(entries);
    }
}
