package org.ficlint.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.text.Span;
import org.junit.jupiter.api.Test;

class HtmlTest {

    private static List<String> blocks(String body) {
        return Read.blocks(Read.file("x.html", body));
    }

    @Test
    void wordsJoinAsAReaderSeesThem() {
        assertThat(blocks("<p>the line from <em>\n<span>Hamlet</span>\n</em>\n<span>.</span></p>"))
                .containsExactly("the line from *Hamlet*.");
        assertThat(blocks("<p>He <b>re</b>ally <em>never</em>\n<em>ever</em>&nbsp; did.<br><br>Never.</p>"))
                .containsExactly("He really *never ever* did.", "Never.");
        assertThat(blocks("<p>“<i> No </i>” she said, un<i>believ</i>ably.</p>"))
                .containsExactly("“*No*” she said, un*believ*ably.".replace("un*believ*ably", "unbelievably"));
    }

    @Test
    void ellipsesKeepTheSpaceBeforeThem() {
        assertThat(blocks("<p>Well <em>yes</em> ... maybe</p>")).containsExactly("Well *yes* ... maybe");
    }

    @Test
    void entitiesAreCharacters() {
        Manuscript m = Read.file("x.html", "<p>Tom &amp; Ada&#8217;s caf&eacute; &#146;n&#x2019; &bogus; 3 < 4</p>");
        assertThat(m.text()).isEqualTo("Tom & Ada’s café ’n’ &bogus; 3 < 4");
        int cafe = m.text().indexOf("é");
        assertThat(m.map().toSource(new Span(cafe, cafe + 1)).in(m.source().text()))
                .isEqualTo("&eacute;");
    }

    @Test
    void whatNobodySeesIsNotRead() {
        assertThat(blocks("<title>T</title><style>p {}</style><script>var a = '<p>x</p>';</script><p>Seen.</p>"
                        + "<p style='display: none'>Hidden.</p><!-- a remark --><nav>Home</nav>"))
                .containsExactly("Seen.");
        assertThat(blocks("<p>A.</p><!-- fic-lint-disable -->\n<p>B.</p>"))
                .containsExactly("A.", "<!-- fic-lint-disable -->", "B.");
    }

    @Test
    void aRuleIsABreakAndAHeadingAHeading() {
        Manuscript m = Read.file("x.html", "<h2>Chapter 2</h2><p>A.</p><hr><p>B.</p>");
        assertThat(Read.marked(m, Role.HEADING)).containsExactly("Chapter 2");
        assertThat(Read.marked(m, Role.SCENE_BREAK)).containsExactly("* * *");
    }

    @Test
    void aDownloadFromAo3TellsItsParts() {
        String page = """
                <body><div id="preface"><p class="message"><b>Tide Tables</b><br>Posted originally on the Archive</p>
                <div class="meta"><dl class="tags"><dt>Rating:</dt><dd>Mature</dd></dl><h1>Tide Tables</h1>
                <div class="byline">by wrenfold</div><p>Summary</p><blockquote class="userstuff"><p>Ships.</p></blockquote>
                <p>Notes</p><blockquote class="userstuff"><p>For Jo, who asked.</p></blockquote></div></div>
                <div id="chapters" class="userstuff"><div class="meta group"><h2 class="heading">Chapter 1: Ebb</h2>
                <p>Chapter Notes</p><blockquote class="userstuff"><p>Mind the tags.</p></blockquote></div>
                <!--chapter content--><div class="userstuff"><p>The tide went out.</p>
                <blockquote><p>Come home.</p></blockquote></div><!--/chapter content-->
                <div class="meta" id="endnotes1"><p>Chapter End Notes</p>
                <blockquote class="userstuff"><p>Next week, part two.</p></blockquote></div></div>
                <div id="afterword"><p class="message">Please drop by the Archive</p></div></body>""";
        Manuscript m = Read.file("x.html", page);
        assertThat(Read.marked(m, Role.AUTHOR_NOTE))
                .containsExactly("For Jo, who asked.", "Mind the tags.", "Next week, part two.");
        assertThat(Read.marked(m, Role.HEADER)).contains("Rating:", "Mature", "Ships.", "Please drop by the Archive");
        assertThat(Read.marked(m, Role.HEADING)).containsExactly("Tide Tables", "Chapter 1: Ebb");
        assertThat(m.blocks().stream()
                        .filter(b -> b.why().isEmpty())
                        .map(b -> b.span().in(m.text())))
                .containsExactly("The tide went out.", "Come home.");
    }

    @Test
    void ofASavedPageOnlyTheWorkIsRead() {
        assertThat(blocks("<div id=menu>Browse</div><div id=profile_top>Tide by W</div>"
                        + "<div id=storytextp><div id=storytext><p>It rained.</p></div></div><p>Review</p>"))
                .containsExactly("Tide by W", "It rained.");
        assertThat(blocks("<p>Log in</p><h1>Part 3</h1><pre><p data-p-id=a>It rained.</p></pre><p>Comments</p>"))
                .containsExactly("Part 3", "It rained.");
    }

    @Test
    void fanFicFareMarksItsNotes() {
        Manuscript m = Read.file(
                "x.html",
                "<div class='fff_chapter_notes fff_head_notes'><b>Author's Note:</b><blockquote class='userstuff'>"
                        + "<p>Hello!</p></blockquote></div><p>It rained.</p>");
        assertThat(Read.marked(m, Role.AUTHOR_NOTE)).contains("Author's Note:");
        assertThat(Read.marked(m, Role.STORY)).isEmpty();
    }

    @Test
    void footnoteNumbersAreNoLetters() {
        assertThat(blocks("<p>the hall<sup><a href='#n1'>1</a></sup> burned</p>"))
                .containsExactly("the hall burned");
    }
}
