package org.ficlint.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.chunker.ChunkerFactory;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.TagDictionary;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerModel;
import org.languagetool.chunking.EnglishChunker;

/**
 * OpenNLP's three models, by which LanguageTool finds noun and verb phrases.
 *
 * <p>{@code EnglishChunker} reads them from zipped files into hash maps when the first one is made, and keeps them in
 * static fields; there these are put. Tokenizer, tagger and chunker themselves are OpenNLP's.
 */
record ChunkerModels() implements Part {
    private static final Inside.Place TOKENS = new Inside.Place(EnglishChunker.class, "tokenModel");
    private static final Inside.Place TAGS = new Inside.Place(EnglishChunker.class, "posModel");
    private static final Inside.Place CHUNKS = new Inside.Place(EnglishChunker.class, "chunkerModel");
    private static final String LANGUAGE = "en";
    /** By this property OpenNLP tells which features a model was trained with. */
    private static final String VERSION = "OpenNLP-Version";

    @Override
    public String name() {
        return "chunker";
    }

    @Override
    public byte[] prepare() throws ReflectiveOperationException {
        EnglishChunker chunker = new EnglishChunker();
        TokenizerModel tokens = (TokenizerModel) TOKENS.get(chunker);
        POSModel tags = (POSModel) TAGS.get(chunker);
        ChunkerModel chunks = (ChunkerModel) CHUNKS.get(chunker);
        Packing packing = new Packing().text(tags.getManifestProperty(VERSION));
        FlatModel.write((AbstractModel) tokens.getMaxentModel(), packing);
        packing.number(tokens.useAlphaNumericOptimization() ? 1 : 0);
        FlatModel.write((AbstractModel) model(tags), packing);
        write((POSDictionary) tags.getFactory().getTagDictionary(), packing);
        FlatModel.write((AbstractModel) model(chunks), packing);
        return packing.toBytes();
    }

    @Override
    public void use(Packed packed) throws IOException, ReflectiveOperationException {
        Map<String, String> about = Map.of(VERSION, packed.text());
        FlatModel ofTokens = FlatModel.read(packed);
        TokenizerFactory how = new TokenizerFactory(LANGUAGE, null, packed.number() == 1, null);
        TokenizerModel tokens = new TokenizerModel(ofTokens, about, how);
        FlatModel ofTags = FlatModel.read(packed);
        POSModel tags = new POSModel(LANGUAGE, ofTags, about, new POSTaggerFactory(null, Map.of(), readTags(packed)));
        ChunkerModel chunks = new ChunkerModel(LANGUAGE, FlatModel.read(packed), about, new ChunkerFactory());
        TOKENS.set(EnglishChunker.class, tokens);
        TAGS.set(EnglishChunker.class, tags);
        CHUNKS.set(EnglishChunker.class, chunks);
    }

    @SuppressWarnings("deprecation") // the model itself can be had in no other way
    private static Object model(POSModel tags) {
        return tags.getPosModel();
    }

    @SuppressWarnings("deprecation") // likewise
    private static Object model(ChunkerModel chunks) {
        return chunks.getChunkerModel();
    }

    private static void write(POSDictionary dictionary, Packing packing) {
        List<String> tags = new ArrayList<>();
        Map<String, Integer> tagNumbers = new HashMap<>();
        Map<String, Integer> words = new HashMap<>();
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> all = new ArrayList<>();
        for (String word : dictionary) {
            words.put(word, words.size());
            for (String tag : dictionary.getTags(word)) {
                if (!tagNumbers.containsKey(tag)) {
                    tagNumbers.put(tag, tags.size());
                    tags.add(tag);
                }
                all.add(tagNumbers.getOrDefault(tag, 0));
            }
            starts.add(all.size());
        }
        WordTable.of(words).write(packing);
        packing.texts(tags).numbers(starts).numbers(all);
    }

    private static TagDictionary readTags(Packed packed) {
        WordTable words = WordTable.read(packed);
        Texts tags = packed.texts();
        int[] starts = packed.numbers();
        int[] all = packed.numbers();
        return new POSDictionary() {
            @Override
            @SuppressWarnings("NullAway") // null says that a word may have any tag
            public String[] getTags(String word) {
                int number = words.get(word);
                return number == WordTable.NONE
                        ? null
                        : Arrays.stream(all, starts[number], starts[number + 1])
                                .mapToObj(tags::get)
                                .toArray(String[]::new);
            }
        };
    }
}
