'use strict';
exports.id = 9372;
exports.ids = [9372,5336];
exports.modules = {

/***/ 89135:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wf: () => (/* binding */ rounded),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   lQ: () => (/* binding */ matrixOf),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* unused harmony export survivalMatrix */
// A burndown matrix by what changed in it: three lists of equal length, sorted by sample, then band. In `samples[i]`, `lines[i]` lines of
// band `bands[i]` came (or went, if negative). So a file that was written once is one entry, however long the history.
/** The dense matrix: row r has the lines of each band alive at the end of sample r. */
function survivalMatrix({ samples, bands, lines }, rows, columns) {
    const matrix = [];
    const row = new Array(columns).fill(0);
    for (let sample = 0, at = 0; sample < rows; sample++) {
        for (; at < samples.length && samples[at] === sample; at++)
            row[bands[at]] += lines[at];
        matrix.push(row.map(rounded));
    }
    return matrix;
}
/** Lines alive at the end, and the peak: the sum over bands of each band's most lines at the end of a sample. */
function totalsOf({ samples, bands, lines }) {
    const now = new Map();
    const most = new Map();
    for (let i = 0; i < samples.length; i++) {
        const left = (now.get(bands[i]) ?? 0) + lines[i];
        now.set(bands[i], left);
        most.set(bands[i], Math.max(left, most.get(bands[i]) ?? 0));
    }
    const sum = (totals) => [...totals.values()].reduce((total, value) => total + value, 0);
    return { current: rounded(sum(now)), peak: rounded(sum(most)) };
}
/** The cells of one subject as they are. */
function matrixOf({ samples, bands, lines }) {
    return { samples: Array.from(samples), bands: Array.from(bands), lines: Array.from(lines) };
}
/** The sum of several subjects' cells, each times its part. */
function sumOf(parts) {
    const total = parts.reduce((count, { cells }) => count + cells.lines.length, 0);
    const samples = new Uint32Array(total);
    const bands = new Uint32Array(total);
    const lines = new Float64Array(total);
    let at = 0;
    for (const { cells, part } of parts) {
        samples.set(cells.samples, at);
        bands.set(cells.bands, at);
        for (const count of cells.lines)
            lines[at++] = count * part;
    }
    const order = Array.from({ length: total }, (_, i) => i);
    order.sort((a, b) => samples[a] - samples[b] || bands[a] - bands[b]);
    const sum = { samples: [], bands: [], lines: [] };
    for (let i = 0; i < total;) {
        const { [i]: row } = order;
        let count = 0;
        for (; i < total && samples[order[i]] === samples[row] && bands[order[i]] === bands[row]; i++)
            count += lines[order[i]];
        if (rounded(count) === 0)
            continue;
        sum.samples.push(samples[row]);
        sum.bands.push(bands[row]);
        sum.lines.push(rounded(count));
    }
    return sum;
}
/** Parts of lines to a millionth, so that thirds add up to what they are parts of. */
function rounded(lines) {
    return Math.round(lines * 1e6) / 1e6;
}


/***/ }),

/***/ 94823:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wg: () => (/* binding */ LabelTables),
  Zs: () => (/* binding */ OTHER),
  wv: () => (/* binding */ TOP)
});

;// CONCATENATED MODULE: ./lib/base/language-table.js
/* eslint-disable max-lines -- data */
// Languages by what their files are called and which programs run them. Made by `npm run languages` (scripts/write-language-table.mjs, which says how it was chosen
// where several languages claim a name) from linguist-languages 9.5.0, which is made from GitHub Linguist (github.com/github-linguist/linguist):
//
//   Copyright (c) 2017 GitHub, Inc. Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
//   documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
//   modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished
//   to do so, subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies or
//   substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
//   LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
//   COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
//   OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
/** A row a language: its name, its extensions in small letters and without their dot, names of files, interpreters; lists are parted by `/`. */
const languageTable = [
    '1C Enterprise|bsl/os||',
    '2-Dimensional Array|2da||',
    '4D|4dm||',
    'ABAP|abap||',
    'ABAP CDS|asddls||',
    'ABNF|abnf||',
    'AIDL|aidl||aidl',
    'ALGOL|alg||',
    'AMPL|ampl||',
    'ANTLR|g4||',
    'API Blueprint|apib||',
    'APL|apl/dyalog||apl/aplx/dyalog',
    'ASL|asl/dsl||',
    'ASN.1|asn/asn1||',
    'ASP.NET|asax/ascx/ashx/asmx/aspx/axd||',
    'ATS|dats/hats/sats||',
    'ActionScript|as||',
    'Ada|ada/adb/ads||',
    'Adobe Font Metrics|afm||',
    'Agda|agda/lagda||',
    'Aiken|ak||',
    'Aleo|aleo||',
    'Alloy|als||',
    'Altium Designer|outjob/pcbdoc/prjpcb/schdoc||',
    'AngelScript|angelscript||',
    'Answer Set Programming|||clingo',
    'Ant Build System||ant.xml/build.xml|',
    'Antlers|antlers.html/antlers.php/antlers.xml||',
    'ApacheConf|apacheconf/vhost|.htaccess/apache2.conf/httpd.conf|',
    'Apex|apex/cls/trigger||',
    'AppleScript|applescript/scpt||osascript',
    'Arc|arc||',
    'AsciiDoc|adoc/asc/asciidoc||',
    'AspectJ|aj||',
    'Assembly|a51/agc/asm/ms/nasm/s/x68||',
    'Astro|astro||',
    'Asymptote|asy||asy',
    'Augeas|aug||',
    'AutoHotkey|ah1/ah2/ahk/ahkl||',
    'AutoIt|au3||',
    'Avro IDL|avdl||',
    'Awk|auk/awk/gawk/mawk/nawk||awk/gawk/mawk/nawk',
    'B (Formal Method)|mch||',
    'BAML|baml||',
    'BASIC|bas||',
    'BBCode|bbcode||',
    'BIRD2||bird.conf|',
    'BQN|bqn||',
    'Ballerina|bal||',
    'Batchfile|bat/cmd|gradlew.bat/mvnw.cmd|',
    'Befunge|befunge||',
    'Berry|be||',
    'BibTeX Style|bst||',
    'Bicep|bicep/bicepparam||',
    'Bikeshed|bs||',
    'BitBake|bb/bbappend/bbclass||',
    'Blade|blade/blade.php||',
    'BlitzBasic|decls||',
    'BlitzMax|bmx||',
    'Blueprint|blp||',
    'Bluespec|bsv||',
    'Boo|boo||',
    'Boogie|bpl||boogie',
    'Brainfuck|b/bf||',
    'Brightscript|brs||',
    'Browserslist||.browserslistrc/browserslist|',
    'Bru|bru||',
    'C|c/cats/cl/h/h.in/idc/opencl/upc/xbm/xpm||tcc',
    'C#|cake/cs/cs.pp/csx/linq||',
    'C++|c++/cc/cp/cpp/cppm/cxx/h++/hh/hpp/hxx/inc/inl/ino/ipp/ixx/tcc/tpp/txx||',
    'C-ObjDump|c-objdump||',
    'C3|c3||',
    'CAP CDS|cds||',
    'CIL|cil||',
    'CLIPS|clp||',
    'CMake|cmake/cmake.in|CMakeLists.txt|',
    'COBOL|cbl/ccp/cob/cobol/cpy||',
    'CODEOWNERS||CODEOWNERS|',
    'COLLADA|dae||',
    'CQL|cql||',
    'CSON|cson||',
    'CSS|css/pcss/postcss||',
    'CSV|csv||',
    'CUE|cue||',
    'CWeb|w||',
    'Cabal Config|cabal|cabal.config/cabal.project|',
    'Caddyfile|caddyfile|Caddyfile|',
    'Cadence|cdc||',
    'Cairo|cairo||',
    'Cangjie|cj||',
    "Cap'n Proto|capnp||",
    'Carbon|carbon||',
    'CartoCSS|mss||',
    'Ceylon|ceylon||',
    'Chapel|chpl||',
    'Charity|ch||',
    'Checksums|crc32/md2/md4/md5/sfv/sha1/sha2/sha224/sha256/sha256sum/sha3/sha384/sha512|MD5SUMS/SHA1SUMS/SHA256SUMS/SHA256SUMS.txt/SHA512SUMS/checksums.txt/cksums/md5sum.txt|',
    'ChucK|ck||',
    'Circom|circom||',
    'Cirru|cirru||',
    'Clarion|clw||',
    'Clarity|clar||',
    'Classic ASP|asp||',
    'Clean|dcl/icl||',
    'Click|click||',
    'Clojure|boot/cl2/clj/cljc/cljs/cljs.hl/cljscm/cljx/hic|riemann.config|bb',
    'Closure Templates|soy||',
    'Cloud Firestore Security Rules||firestore.rules|',
    'Clue|clue||',
    'CoNLL-U|conll/conllu||',
    'CodeQL|ql/qll||',
    'CoffeeScript|_coffee/cjsx/coffee/coffee.erb/coffee.md/iced/litcoffee|Cakefile|coffee',
    'ColdFusion|cfc/cfm/cfml||',
    'Common Lisp|asd/lisp/lsp/ny/podsl/sexp||ccl/clisp/ecl/lisp/sbcl',
    'Common Workflow Language|cwl||cwl-runner',
    'Component Pascal|cps||',
    'Cooklang|cook||',
    'Cpp-ObjDump|c++-objdump/c++objdump/cpp-objdump/cppobjdump/cxx-objdump||',
    'Creole|creole||',
    'Crystal|cr||crystal',
    'Csound|orc/udo||',
    'Csound Document|csd||',
    'Csound Score|sco||',
    'Cuda|cu/cuh||',
    'Curry|curry||',
    'Cycript|cy||',
    'Cypher|cyp/cypher||',
    'Cython|pxd/pxi/pyx||',
    'D|d/di||',
    'D-ObjDump|d-objdump||',
    'D2|d2||',
    'DIGITAL Command Language|com||',
    'DM|dm||',
    'DNS Zone|arpa/zone||',
    'DTrace|||dtrace',
    'Dafny|dfy||dafny',
    'Darcs Patch|darcspatch/dpatch||',
    'Dart|dart||dart',
    'Daslang|das||',
    'DataWeave|dwl||',
    'Debian Package Control File|dsc||',
    'Dhall|dhall||',
    'Diff|diff/patch||',
    'Dockerfile|containerfile/dockerfile|Containerfile/Dockerfile|',
    'Dogescript|djs||',
    'Dotenv|env|.env/.env.ci/.env.dev/.env.development/.env.development.local/.env.example/.env.local/.env.prod/.env.production/.env.sample/.env.staging/.env.template/.env.test/.env.testing|',
    'Dune||dune-project|',
    'Dylan|dyl/dylan/intr/lid||',
    'E|||rune',
    'E-mail|eml/mbox||',
    'EBNF|ebnf||',
    'ECL|ecl/eclxml||',
    'EJS|ect/ejs/ejs.t/jst||',
    'EQ|eq||',
    'Eagle|sch||',
    'Earthly||Earthfile|',
    'Edge|edge||',
    'EdgeQL|edgeql/esdl||',
    'Edje Data Collection|edc||',
    'Eiffel|e||',
    'Elixir|ex/exs|mix.lock|elixir',
    'Elm|elm||',
    'Elvish|elv||elvish',
    'Emacs Lisp|el/emacs/emacs.desktop|.abbrev_defs/.emacs/.emacs.desktop/.gnus/.spacemacs/.viper/Cask/Eask/Project.ede/_emacs/abbrev_defs|',
    'EmberScript|em/emberscript||',
    'Erlang|app/app.src/erl/escript/hrl/xrl/yrl|Emakefile/rebar.config/rebar.config.lock/rebar.lock|escript',
    'Euphoria|||eui/euiw',
    'F#|fs/fsi/fsx||',
    'F*|fst/fsti||',
    'FIGlet Font|flf||',
    'FIRRTL|fir||',
    'FLUX|flux||',
    'FPP|fppi||',
    'Factor|factor|.factor-boot-rc/.factor-rc|',
    'Fancy|fancypack/fy|Fakefile|',
    'Fantom|fan||',
    'Faust|dsp||',
    'Fennel|fnl||fennel',
    'FlatBuffers|fbs||',
    'Flix|flix||',
    'Formatted|eam.fs||',
    'Forth|4th/forth/frt/fth/muf||',
    'Fortran|f/f03/f08/f77/f90/f95/for/fpp||',
    'FreeBASIC|bi||',
    'FreeMarker|ftl/ftlh||',
    'Frege|fr||',
    'Futhark|fut||',
    'G-code|cnc/g/gco/gcode||',
    'GAML|gaml||',
    'GAMS|gms||',
    'GAP|gap/gi/tst||',
    'GDB|gdb/gdbinit||',
    'GDScript|gd||',
    'GDShader|gdshader/gdshaderinc||',
    'GEDCOM|ged||',
    'GLSL|fp/frag/frg/fsh/fshader/geo/geom/glsl/glslf/glslv/gshader/rchit/rmiss/tesc/tese/vert/vrx/vs/vsh/vshader||',
    'GN|gn/gni|.gn|gn',
    'GSC|csc/gsc/gsh||',
    'Game Maker Language|gml||',
    'Gemfile.lock||Gemfile.lock|',
    'Gemini|gmi||',
    'Genero 4gl|4gl||',
    'Genero per|per||',
    'Genshi|kid||',
    'Gerber Image|cmp/gbl/gbo/gbp/gbr/gbs/gko/gpb/gpt/gtl/gto/gtp||gerbv/gerbview',
    'Gettext Catalog|po/pot||',
    'Gherkin|feature/story||',
    'Git Attributes||.gitattributes|',
    'Git Commit||.gitmessage/COMMIT_EDITMSG|',
    'Git Revision List||.git-blame-ignore-revs|',
    'Gleam|gleam||',
    'Glyph|glf||',
    'Glyph Bitmap Distribution Format|bdf||',
    'Gno|gno||',
    'Gnuplot|gnu/gnuplot/gp/plot/plt||gnuplot',
    'Go|go||',
    'Go Checksums||go.sum/go.work.sum|',
    'Go Module||go.mod|',
    'Go Template|gohtml/gotmpl/html.tmpl/tmpl/tpl|_helpers.tpl|',
    'Go Workspace||go.work|',
    'Godot Resource|gdnlib/gdns/tres/tscn|project.godot|',
    'Golo|golo||',
    'Gosu|gst/gsx/vark||',
    'Grace|grace||',
    'Gradle|gradle/gradle.kts||',
    'Grammatical Framework|gf||',
    'GraphQL|gql/graphql/graphqls||',
    'Graphviz (DOT)|dot/gv||',
    'Groovy|groovy/grt/gsp/gtpl/gvy|Jenkinsfile|groovy',
    'GtkRC|gtkrc|gtkrc/gtkrc-2.0|',
    'HAProxy||haproxy.cfg|',
    'HCL|hcl/nomad/tf/tftpl/tfvars/tofu/workflow||',
    'HIP|hip||',
    'HLSL|cginc/fx/fxh/hlsl/hlsli||',
    'HOCON|hocon|.scalafix.conf/.scalafmt.conf|',
    'HTML|cshtml/ecr/erb/erb.deface/heex/hta/htm/html/html.eex/html.hl/leex/phtml/razor/rhtml/xht/xhtml||',
    'HTTP|http||',
    'HXML|hxml||',
    'Hack|hack/hhi||',
    'Haml|haml/haml.deface||',
    'Handlebars|handlebars/hbs||',
    'Harbour|hb||',
    'Hare|ha||',
    'Haskell|chs/hs/hs-boot/hsc/lhs||runghc/runhaskell/runhugs',
    'Haxe|hx/hxsl||',
    'HiveQL|hql/q||',
    'HolyC|hc||',
    'Hosts File||HOSTS/hosts/hosts.txt|',
    'Hurl|hurl||',
    'Hy|hy||hy',
    'IDL|dlm/pro||',
    'IGOR Pro|ipf||',
    'IL Assembly|il||',
    'INI|cfg/cnf/container/cylc/desktop/desktop.in/dof/editorconfig/gitconfig/ini/lektorproject/mount/nanorc/network/prefs/service/socket/target/timer/url|.buckconfig/.coveragerc/.curlrc/.editorconfig/.flake8/.gitconfig/.gitmodules/.gitreview/.inputrc/.nanorc/.npmrc/.pylintrc/.tgitconfig/.wgetrc/_curlrc/buildozer.spec/config.worktree/inputrc/nanorc/pylintrc/ssh-config/ssh_config/sshconfig/sshconfig.snip/sshd-config/sshd_config/suite.rc/vlcrc|',
    'IRC log|irclog/weechatlog||',
    'ISPC|ispc||',
    'Idris|idr/lidr||',
    'Ignore List|gitignore|.agignore/.atomignore/.babelignore/.bzrignore/.ckignore/.coffeelintignore/.cvsignore/.dockerignore/.easignore/.eleventyignore/.eslint-ignore/.eslintignore/.gitignore/.ignore/.markdownlintignore/.nodemonignore/.npmignore/.prettierignore/.rgignore/.stylelintignore/.vercelignore/.vscodeignore/gitignore-global/gitignore_global|',
    'ImHex Pattern Language|hexpat||',
    'ImageJ Macro|ijm||',
    'Imba|imba||',
    'Inform 7|i7x/ni||',
    'Ink|ink||',
    'Inno Setup|isl/iss||',
    'Io|io||io',
    'Ioke|ik||ioke',
    'Isabelle|thy|ROOT|',
    'J|ijs||jconsole',
    'JAR Manifest||MANIFEST.MF|',
    'JASS|j||',
    'JCL|jcl||',
    'JSON|4dform/4dproject/avsc/code-snippets/code-workspace/geojson/gltf/har/hujson/json/json-tmlanguage/json.example/jsonc/jsonl/mcmeta/sarif/slnlaunch/sublime-build/sublime-color-scheme/sublime-commands/sublime-completions/sublime-keymap/sublime-macro/sublime-menu/sublime-mousemap/sublime-project/sublime-settings/sublime-theme/sublime-workspace/sublime_metrics/sublime_session/tfstate/tfstate.backup/topojson/tsconfig.json/webapp/webmanifest/yyp|.all-contributorsrc/.arcconfig/.auto-changelog/.babelrc/.c8rc/.devcontainer.json/.eslintrc/.eslintrc.json/.htmlhintrc/.imgbotconfig/.jscsrc/.jshintrc/.jslintrc/.nycrc/.oxlintrc.json/.releaserc/.secrets.baseline/.swcrc/.tern-config/.tern-project/.watchmanconfig/MODULE.bazel.lock/Package.resolved/Pipfile.lock/api-extractor.json/bun.lock/composer.lock/deno.lock/devcontainer.json/flake.lock/jsconfig.json/language-configuration.json/mcmod.info/tsconfig.json/tslint.json|',
    'JSON5|json5||',
    'JSONLD|jsonld||',
    'JSONiq|jq||',
    'Jac|jac||',
    'Jai|jai||',
    'Janet|janet||janet',
    'Java|jav/java/jsh/jsp/jte/tag||',
    'Java Properties|properties||',
    'JavaScript|_js/bones/cjs/epj/es/es6/gjs/gs/jake/javascript/js/js.erb/jsb/jscad/jsfl/jslib/jsm/jspre/jss/jsx/mjs/njs/pac/sjs/ssjs/xsjs/xsjslib|Jakefile|bun/chakra/d8/deno/gjs/js/node/nodejs/qjs/rhino/v8/v8-shell',
    'Jest Snapshot|snap||',
    'JetBrains MPS|mpl/mps/msd||',
    'Jinja|j2/jinja/jinja2||',
    'Jolie|iol/ol||jolie',
    'Jsonnet|jsonnet/libsonnet||',
    'Julia|jl||julia',
    'Jupyter Notebook|ipynb|Notebook|',
    'Just|just|.JUSTFILE/.Justfile/.justfile/JUSTFILE/Justfile/justfile|',
    'KCL|k|kcl.mod/kcl.mod.lock|',
    'KDL|kdl||',
    'KRL|krl||',
    'Kaitai Struct|ksy||',
    'KakouneScript|kak|kakrc|',
    'KiCad Layout|kicad_mod/kicad_pcb/kicad_wks|fp-lib-table|',
    'KiCad Legacy Layout|brd||',
    'KiCad Schematic|kicad_sch/kicad_sym||',
    'Kickstart|ks||',
    'Kit|kit||',
    'KoLmafia ASH|ash||',
    'Koka|kk||koka',
    'Kotlin|kt/ktm/kts||',
    'Kusto|csl/kql||',
    'LFE|lfe||',
    'LLVM|ll||',
    'LOLCODE|lol||',
    'LSL|lsl/lslp||lsl',
    'LabVIEW|lvclass/lvlib/lvproj||',
    'Langium|langium||',
    'Lark|lark||',
    'Lasso|las/lasso/lasso8/lasso9||',
    'Latte|latte||',
    'Lean|hlean/lean||',
    'Leo|leo||',
    'Less|less||',
    'Lex|flex/jflex/jisonlex/l/lex|Lexer.x/lexer.x|',
    'LigoLANG|ligo/mligo/religo||',
    'LilyPond|ily/ly||',
    'Linear Programming|lp||',
    'Linker Script|ld/lds/x|ld.script|',
    'Linux Kernel Module|mod||',
    'Liquid|liquid||',
    'Liquidsoap|liq||',
    'LiveCode Script|livecodescript||',
    'LiveScript|_ls/ls|Slakefile|',
    'Lobster|lobster||',
    'Logos|xi/xm||',
    'Logtalk|lgt/logtalk||',
    'LookML|lkml/lookml||',
    'Lua|lua/nse/p8/pd_lua/rbxs/rockspec/wlua|.luacheckrc|lua/luajit',
    'Luau|luau||luau',
    'M|mumps||',
    'M3U|m3u/m3u8||',
    'M4|m4|configure.ac|',
    'MATLAB|matlab||',
    'MAXScript|mcr||',
    'MDX|mdx||',
    'MLIR|mlir||',
    'MQL4|mq4/mqh||',
    'MQL5|mq5||',
    'MTML|mtml||',
    'Macaulay2|m2||M2',
    'Makefile|mak/make/makefile/mk/mkfile|BSDmakefile/GNUmakefile/Kbuild/Makefile/Makefile.am/Makefile.boot/Makefile.frag/Makefile.in/Makefile.inc/Makefile.pc/Makefile.wat/makefile/makefile.sco/mkfile|make',
    'Mako|mako/mao||',
    'Markdown|livemd/markdown/md/mdown/mdwn/mkd/mkdn/mkdown/ronn/workbook|contents.lr|',
    'Marko|marko||',
    'Mask|mask||',
    'Max|maxhelp/maxpat/maxproj/mxt/pat||',
    'MeTTa|metta||',
    'Mercury|||mmi',
    'Mermaid|mermaid/mmd||',
    'Meson||meson.build/meson_options.txt|',
    'Metal|metal||',
    'Microsoft Visual Studio Solution|sln||',
    'MiniD|minid||',
    'MiniZinc|mzn||',
    'MiniZinc Data|dzn||',
    'Mint|mint||',
    'Mirah|druby/duby/mirah||',
    'Modelica|mo||',
    'Modula-3|i3/ig/m3/mg||',
    'Module Management System|mmk/mms|descrip.mmk/descrip.mms|',
    'Mojo|mojo||',
    'Monkey|monkey/monkey2||',
    'Moocode|moo||',
    'MoonBit|mbt||',
    'MoonScript|moon||moon',
    'Move|move||',
    'Muse|muse||',
    'Mustache|mustache||',
    'Myghty|myt||',
    'NASL|nasl||',
    'NEON|neon||',
    'NL|nl||',
    'NSIS|nsh/nsi||',
    'NWScript|nss||',
    'Nasal|nas||',
    'Nearley|ne/nearley||',
    'Nemerle|n||',
    'NetLinx|axi/axs||',
    'NetLinx+ERB|axi.erb/axs.erb||',
    'NetLogo|nlogo||',
    'NewLisp|||newlisp',
    'Nextflow|nf|nextflow.config|nextflow',
    'Nginx|nginx/nginxconf|nginx.conf|',
    'Nickel|ncl||',
    'Nim|nim/nim.cfg/nimble/nimrod/nims|nim.cfg|',
    'Ninja|ninja||',
    'Nit|nit||',
    'Nix|nix||',
    'Noir|nr||',
    'Nu||Nukefile|nush',
    'Nunjucks|njk||',
    'Nushell|nu||nu',
    'OCaml|eliom/eliomi/ml/ml4/mli/mll/mly||ocaml/ocamlrun/ocamlscript',
    'OMNeT++ MSG|msg||',
    'OMNeT++ NED|ned||',
    'Oberon|ob2||',
    'ObjDump|objdump||',
    'Objective-C|m||',
    'Objective-C++|mm||',
    'Objective-J|sj||',
    'Odin|odin||',
    'Omgrofl|omgrofl||',
    'Opa|opa||',
    'Opal|opal||',
    'Open Policy Agent|rego||',
    'OpenEdge ABL|p||',
    'OpenQASM|qasm||',
    'OpenSCAD|scad||',
    'OpenStep Property List|glyphs||',
    'OpenType Feature File|fea||',
    'Option List||.ackrc/.rspec/.yardopts/ackrc/mocha.opts|',
    'Org|org||',
    'OverPy|opy||',
    'OverpassQL|overpassql||',
    'Ox|ox/oxh/oxo||',
    'Oxygene|oxygene||',
    'Oz|oz||',
    'P4|p4||',
    'PDDL|pddl||',
    'PEG.js|peggy/pegjs||',
    'PHP|aw/ctp/php/php3/php4/php5/phps/phpt|.php/.php_cs/.php_cs.dist/Phakefile|php',
    'PLSQL|bdy/fnc/pck/pkb/pks/plb/pls/plsql/spc/tpb/tps/trg/vw||',
    'PLpgSQL|pgsql||',
    'POV-Ray SDL|pov||',
    'Pact|pact||',
    'Pan|pan||',
    'Papyrus|psc||',
    'Parrot|parrot/pasm/pir||parrot',
    'Pascal|dfm/dpr/lpr/pas/pascal||instantfpc',
    'Pawn|pwn/sma||',
    'Pep8|pep||',
    'Perl|al/cgi/fcgi/perl/ph/pl/plx/pm/psgi/t|.latexmkrc/Makefile.PL/Rexfile/ack/cpanfile/latexmkrc|cperl/perl',
    'PicoLisp|||picolisp/pil',
    'PigLatin|pig||',
    'Pike|pike/pmod||pike',
    'Pip Requirements||dev-requirements.txt/requirements-dev.txt/requirements.lock.txt/requirements.txt|',
    'Pkl|pkl||pkl',
    'PlantUML|iuml/plantuml/puml||',
    'Pod|pod||',
    'Pod 6|pod6||',
    'PogoScript|pogo||',
    'Polar|polar||',
    'Pony|pony||',
    'Portugol|por||',
    'PostScript|eps/epsi/pfa/ps||',
    'Power Query|pq||',
    'PowerBuilder|pbt/sra/sru/srw||',
    'PowerShell|ps1/psd1/psm1||pwsh',
    'Praat|praat||',
    'Prisma|prisma||',
    'Pro*C|pc||',
    'Processing|pde||',
    'Procfile||Procfile|',
    'Prolog|prolog/yap||swipl/yap',
    'Promela|pml||',
    'Propeller Spin|spin||',
    'Protocol Buffer|proto||',
    'Protocol Buffer Text Format|pbtxt/textproto/txtpb||',
    'Public Key|pub||',
    'Pug|jade/pug||',
    'Puppet|pp|Modulefile|',
    'Pure Data|pd||',
    'PureBasic|pb/pbi||',
    'PureScript|purs||',
    'Pyret|arr||',
    'Python|eb/gyp/gypi/lmi/numpy/numpyw/numsc/py/py3/pyde/pyi/pyp/pyt/pytb/pyw/smk/snakefile/tac/wsgi/xpy|.gclient/DEPS/SConscript/SConstruct/Snakefile/wscript|py/pypy/pypy3/python/python2/python3/uv',
    'Q#|qs||',
    'QML|qbs/qml||',
    'QMake|pri||qmake',
    'Qt Script||installscript.qs/toolchain_installscript.qs|',
    'Quake||m3makefile/m3overrides|',
    'QuakeC|qc||',
    'Quartus Simulation IP|sip||',
    'Quint|qnt||',
    'R|r/rd/rhistory/rsx|.Rapp.history/.Rhistory/.Rprofile/expr-dist|Rscript',
    'RAML|raml||',
    'RAScript|rascript||',
    'RDoc|rdoc||',
    'REALbasic|rbbas/rbfrm/rbmnu/rbres/rbtbar/rbuistate||',
    'REXX|pprx/rex/rexx||regina/rexx',
    'RMarkdown|qmd/rmd||',
    'RON|ron||',
    'ROS Interface|action/srv||',
    'RPGLE|rpgle/sqlrpgle||',
    'RPM Spec|spec||',
    'RUNOFF|rnh/rno||',
    'Racket|rkt/rktd/rktl/scrbl||racket',
    'Ragel|rl||',
    'Raku|6pl/6pm/nqp/p6/p6l/p6m/pl6/pm6/raku/rakumod||perl6/raku/rakudo',
    'Raw token data|raw||',
    'ReScript|res/resi||',
    'Reason|re/rei||',
    'Rebol|r2/r3/reb/rebol||',
    'Record Jar||language-subtag-registry.txt|',
    'Red|red||',
    'Redcode|cw||',
    'Redirect Rules||_redirects|',
    'Redscript|reds||',
    'Regular Expression|regex/regexp||',
    "Ren'Py|rpy||",
    'RenderScript|rsh||',
    'Rhai|rhai||',
    'Rich Text Format|rtf||',
    'Ring|ring||',
    'Riot|riot||',
    'RobotFramework|resource/robot||',
    'Robots Exclusion Rules||robots.txt|',
    'Roc|roc||',
    'Rocq Prover|coq||',
    'Roff|1/1in/1m/1x/2/3/3in/3m/3p/3pm/3qt/3x/4/5/6/7/8/9/chem/man/mdoc/me/pic/roff/tmac|eqnrc/mmn/mmt/troffrc/troffrc-end|',
    'Rouge|rg||',
    'RouterOS Script|rsc||RouterOS',
    'Ruby|builder/eye/gemspec/god/jbuilder/mspec/pluginspec/podspec/prawn/rabl/rake/rb/rbi/rbs/rbuild/rbw/rbx/ru/ruby/thor/watchr|.irbrc/.pryrc/.simplecov/Appraisals/Berksfile/Brewfile/Buildfile/Capfile/Dangerfile/Deliverfile/Fastfile/Gemfile/Guardfile/Jarfile/Mavenfile/Podfile/Puppetfile/Rakefile/Snapfile/Steepfile/Thorfile/Vagrantfile/buildfile|jruby/macruby/rake/rbx/ruby',
    'Rust|rs/rs.in||rust-script',
    'SAS|sas||',
    'SCSS|scss||',
    'SELinux Policy|te|file_contexts/genfs_contexts/initial_sids/port_contexts/security_classes|',
    'SMT|smt/smt2/z3||boolector/cvc4/mathsat5/opensmt/smt-rat/smtinterpol/stp/verit/yices2/z3',
    'SPARQL|rq/sparql||',
    'SQF|hqf/sqf||',
    'SQL|ddl/mysql/prc/sql/tab/udf/viw||',
    'SQLPL|db2||',
    'SRecode Template|srt||',
    'STL|stl||',
    'SVG|svg||',
    'SWIG|i/swg/swig||',
    'Sage|sage/sagews||',
    'Sail|sail||',
    'Salt|sls||',
    'Sass|sass||',
    'Scala|kojo/sbt/scala||scala',
    'Scaml|scaml||',
    'Scenic|scenic||scenic',
    'Scheme|scm/sld/sps/ss||bigloo/chicken/csi/gosh/guile/r6rs/scheme',
    'Scilab|sce/sci||',
    'Self|self||',
    'ShaderLab|shader||',
    'Shell|bash/bats/command/csh/ebuild/eclass/fish/ksh/pacscript/sbatch/sh/sh.in/slurm/tcsh/tmux/tool/zsh/zsh-theme|.bash_aliases/.bash_functions/.bash_history/.bash_logout/.bash_profile/.bashrc/.cshrc/.envrc/.flaskenv/.kshrc/.login/.profile/.tmux.conf/.xinitrc/.xsession/.zlogin/.zlogout/.zprofile/.zshenv/.zshrc/9fs/APKBUILD/PKGBUILD/bash_aliases/bash_logout/bash_profile/bashrc/cshrc/gradlew/kshrc/login/man/mvnw/profile/tmux.conf/xinitrc/xsession/zlogin/zlogout/zprofile/zshenv/zshrc|ash/bash/csh/dash/fish/ksh/mksh/openrc-run/pdksh/rc/sh/tcsh/zsh',
    'ShellCheck Config||.shellcheckrc|',
    'ShellSession|sh-session||',
    'Shen|shen||',
    'Sieve|sieve||',
    'Singularity||Singularity|',
    'Slang|slang||',
    'Slash|sl||',
    'Slice|ice||',
    'Slim|slim||',
    'Slint|slint||',
    'SmPL|cocci||',
    'Smali|smali||',
    'Smalltalk|st/ston||',
    'Smithy|smithy||',
    'Solidity|sol||',
    'Soong||Android.bp|',
    'SourcePawn|sp||',
    'SpiceDB Schema|zed||',
    'Spline Font Database|sfd||',
    'Squirrel|nut||',
    'Stan|stan||',
    'Standard ML|fun/sig/sml||',
    'Starlark|bzl/star|BUCK/BUILD/BUILD.bazel/MODULE.bazel/Tiltfile/WORKSPACE/WORKSPACE.bazel/WORKSPACE.bzlmod|',
    'Stata|ado/do/doh/ihlp/mata/matah/sthlp||',
    'Stylus|styl||',
    'SugarSS|sss||',
    'SuperCollider|sc/scd||sclang/scsynth',
    'SurrealQL|surql||',
    'Survex data|svx||',
    'Svelte|svelte||',
    'Sway|sw||',
    'Sweave|rnw||',
    'Swift|swift||',
    'SystemVerilog|sv/svh/vh||',
    'TI Program|8xp/8xp.txt||',
    'TL-Verilog|tlv||',
    'TLA|tla||',
    'TMDL|tmdl||',
    'TOML|toml/toml.example|Cargo.lock/Cargo.toml.orig/Gopkg.lock/Pipfile/mise.local.lock/mise.lock/pdm.lock/poetry.lock/uv.lock|',
    'TSV|tsv||',
    'TXL|txl||',
    'Tact|tact||',
    'Talon|talon||',
    'Tape|tape||',
    'Tcl|adp/sdc/tcl/tcl.in/tm/xdc|owh/starfield|tclsh/wish',
    'TeX|aux/bbx/bib/bibtex/cbx/dtx/ins/lbx/ltx/mkii/mkiv/mkvi/sty/tex/toc||',
    'Tea|tea||',
    'Teal|tl||tl',
    'Texinfo|texi/texinfo/txi||makeinfo',
    'Text|nb/no/txt|CITATION/CITATIONS/COPYING/COPYING.regex/COPYRIGHT.regex/FONTLOG/INSTALL/INSTALL.mysql/LICENSE/LICENSE.mysql/NEWS/README.me/README.mysql/README.nss/README.pc/click.me/delete.me/keep.me/package.mask/package.use.mask/package.use.stable.mask/read.me/readme.1st/test.me/use.mask/use.stable.mask|',
    'TextGrid|textgrid||',
    'TextMate Properties||.tm_properties|',
    'Textile|textile||',
    'Thrift|thrift||',
    'Toit|toit||',
    'Tolk|tolk||',
    'Tor Config||torrc|',
    'Turing|tu||',
    'Turtle|ttl||',
    'Twig|twig||',
    'TypeScript|cts/gts/mts/ts/tsx||ts-node/tsx',
    'TypeSpec|tsp||',
    'Typst|typ||',
    'Unity3D Asset|anim/asset/mat/meta/prefab/unity||',
    'Uno|uno||',
    'UnrealScript|uc||',
    'Untyped Plutus Core|uplc||',
    'UrWeb|ur/urs||',
    'VBA|vba||',
    'VBScript|vbs||',
    'VCL|vcl||',
    'VHDL|vhd/vhdl/vhf/vhi/vho/vhs/vht/vhw||',
    'Vala|vala/vapi||',
    'Valve Data Format|vdf/vmf||',
    'Velocity Template Language|vtl||',
    'Vento|vto||',
    'Verilog|v/veo||',
    'Verse|verse||',
    'Vespa Schema Definition|sd||',
    'Vim Snippet|snip/snippet/snippets||',
    'Vim script|vim/vimrc/vmb|.exrc/.gvimrc/.nvimrc/.vimrc/_vimrc/gvimrc/nvimrc/vimrc|',
    'Visual Basic .NET|vb/vbhtml||',
    'Visual Basic 6.0|ctl/dsr/frm||',
    'Volt|volt||',
    'Vue|vue||',
    'Vyper|vy||',
    'WDL|wdl||',
    'WGSL|wgsl||',
    'Wavefront Material|mtl||',
    'Wavefront Object|obj||',
    'Web Ontology Language|owl||',
    'WebAssembly|wast/wat||',
    'WebAssembly Interface Type|wit||',
    'WebIDL|webidl||',
    'WebVTT|vtt||',
    'Whiley|whiley||',
    'Wikitext|mediawiki/wiki/wikitext||',
    'Win32 Message File|mc||',
    'Windows Registry Entries|reg||',
    'Witcher Script|ws||',
    'Wolfram Language|cdf/ma/mathematica/mt/nbp/wl/wls/wlt||MathKernel/Mathematica/MathematicaScript/WolframKernel/WolframNB/math/wolfram/wolframscript',
    'Wollok|wlk||',
    'Wren|wren||',
    'X Font Directory Index||encodings.dir/fonts.alias/fonts.dir/fonts.scale|',
    'X10|x10||',
    'XC|xc||',
    'XCompose||.XCompose/XCompose/xcompose|',
    'XML|adml/admx/ant/axaml/axml/builds/ccproj/ccxml/clixml/cproject/cscfg/csdef/csproj/ct/depproj/dita/ditamap/ditaval/dll.config/dotsettings/filters/fsproj/fxml/glade/gmx/gpx/grxml/hzp/icls/iml/ivy/jelly/jsproj/kml/launch/mdpolicy/meta4/mjml/mxml/natvis/ndproj/nproj/nuspec/odd/osm/pkgproj/plist/proj/props/ps1xml/psc1/pt/pubxml/qhelp/rbxmx/rdf/resx/rss/scxml/sfproj/shproj/slnx/srdf/storyboard/sttheme/sublime-snippet/targets/tmcommand/tml/tmlanguage/tmpreferences/tmsnippet/tmtheme/ui/urdf/ux/vbproj/vcxproj/vsixmanifest/vssettings/vstemplate/vxml/wixproj/wsdl/wsf/wxi/wxl/wxs/x3d/xacro/xaml/xib/xlf/xliff/xmi/xml/xml.dist/xmp/xproj/xsd/xspec/xul/zcml|.classpath/.cproject/.project/App.config/NuGet.config/Settings.StyleCop/Web.Debug.config/Web.Release.config/Web.config/packages.config/pom.xml|',
    'XPages|xsp-config/xsp.metadata||',
    'XProc|xpl/xproc||',
    'XQuery|xq/xql/xqm/xquery/xqy||',
    'XS|xs||',
    'XSLT|xsl/xslt||',
    'Xmake||xmake.lua|',
    'Xojo|xojo_code/xojo_menu/xojo_report/xojo_script/xojo_toolbar/xojo_window||',
    'Xonsh|xsh||',
    'Xtend|xtend||',
    'YAML|mir/reek/rviz/sublime-syntax/syntax/yaml/yaml-tmlanguage/yaml.sed/yml/yml.mysql|.clang-format/.clang-tidy/.clangd/.gemrc/CITATION.cff/glide.lock/pixi.lock/yarn.lock|',
    'YANG|yang||',
    'YARA|yar/yara||',
    'YASnippet|yasnippet||',
    'Yacc|bison/jison/y/yacc/yy||',
    'Yul|yul||',
    'ZAP|xzap/zap||',
    'ZIL|mud/zil||',
    'Zeek|bro/zeek||',
    'ZenScript|zs||',
    'Zephir|zep||',
    'Zig|zig/zig.zon||',
    'Zimpl|zimpl/zmpl/zpl||',
    'Zmodel|zmodel||',
    'crontab||crontab|',
    'dircolors|dircolors|.dir_colors/.dircolors/DIR_COLORS/_dir_colors/_dircolors/dir_colors|',
    'eC|ec/eh||',
    'edn|edn||',
    'hoon|hoon||',
    'iCalendar|ical/ics||',
    'jq|||gojq/jaq/jq/jqjq/jqq/query-json',
    'kvlang|kv||',
    'mIRC Script|mrc||',
    'mcfunction|mcfunction||',
    'mupad|mu||',
    'nesC|nc||',
    'ooc|ooc||',
    'pkg-config|pc.in||',
    'reStructuredText|rest/rest.txt/rst/rst.txt||',
    'sed|sed||gsed/minised/sed/ssed',
    'templ|templ||',
    'ucode|||ucode',
    'vCard|vcf||',
    'wisp|wisp||',
    'xBase|prg/prw||',
];

;// CONCATENATED MODULE: ./lib/base/languages.js
// The language of a file, by its name: its whole name first, then what follows its first dot, its second, and so on, so that the longest
// extension that is known decides. Extensions are compared without regard to the case of A to Z, whole names with it. For a file whose name
// tells none, by the interpreter that its first line names.

let names;
/** The table is taken apart when it is first asked. */
function tables() {
    if (names !== undefined)
        return names;
    const byName = new Map();
    const byExtension = new Map();
    const byInterpreter = new Map();
    for (const [place, row] of languageTable.entries()) {
        const [language, extensions, files, interpreters] = row.split('|');
        for (const interpreter of listed(interpreters))
            byInterpreter.set(interpreter, place);
        for (const extension of listed(extensions))
            byExtension.set(extension, language);
        for (const file of listed(files))
            byName.set(file, language);
    }
    return (names = { byName, byExtension, byInterpreter });
}
function listed(text) {
    return text === '' ? [] : text.split('/');
}
/** Languages of the names asked for last: a history asks for the same files again and again. */
const remembered = new Map();
const MOST_REMEMBERED = 4096;
/** The language of the file at a path, whose bytes are one character each (Latin-1) or text; undefined for a name that says nothing. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const known = remembered.get(name);
    if (known !== undefined || remembered.has(name))
        return known;
    if (remembered.size >= MOST_REMEMBERED)
        remembered.clear();
    const language = languageOfName(name);
    remembered.set(name, language);
    return language;
}
function languageOfName(name) {
    const { byName, byExtension } = tables();
    const whole = byName.get(name);
    if (whole !== undefined)
        return whole;
    const small = name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    for (let dot = small.indexOf('.'); dot >= 0; dot = small.indexOf('.', dot + 1)) {
        const language = byExtension.get(small.slice(dot + 1));
        if (language !== undefined)
            return language;
    }
    return undefined;
}
/** What a first line is known by. */
const SHEBANG = /^#![ \t]*(?:\S*\/)?(\S+)(.*)/;
/**
 * The language, as its place in the table, that runs a file which opens with `line`: `#!`, a program, and after `env` what that is to run;
 * -1 if it tells none. A version at the end of a program's name is taken off as far as it must be: python3.12 is known as python3.
 */
function shebangLanguage(line) {
    const [, program, rest] = SHEBANG.exec(line) ?? [];
    if (program === undefined)
        return -1;
    const run = program === 'env' ? rest.split(/[ \t]+/).find((word) => /^[^-=]+(?:-[^=]*)?$/.test(word)) : program;
    const interpreter = run?.slice(run.lastIndexOf('/') + 1) ?? '';
    const { byInterpreter } = tables();
    const known = [interpreter, interpreter.replace(/\.[\d.]*$/, ''), interpreter.replace(/[\d.]+$/, '')];
    return known.map((name) => byInterpreter.get(name)).find((place) => place !== undefined) ?? -1;
}
/** The name of the language at a place in the table. */
function languageAt(place) {
    const row = languageTable[place];
    return row.slice(0, row.indexOf('|'));
}

// EXTERNAL MODULE: ./lib/analyzers/path-table.js
var path_table = __webpack_require__(34121);
;// CONCATENATED MODULE: ./lib/analyzers/labels.js
// What lines are counted by besides people: the language of their file, and the top-level directory it is in. Both as dense numbers in the
// order of first sight.


/** The language of files of which neither name nor first line tells one. */
const OTHER = 'Other';
/** The directory of files at the top. */
const TOP = '.';
const SLASH = 0x2f;
const UNKNOWN = 0xffff_ffff;
/** Numbers languages and directories. */
class LabelTables {
    languages = new path_table/* PathTable */.m();
    directories = new path_table/* PathTable */.m();
    constructor() {
        // Takes the table of languages apart while the first batch is read, not when it is waited for.
        languageOf('');
    }
    /**
     * The labels of a batch's files by the place of their path in its table, each worked out when it is asked for first, and by the row of the
     * change. Changes are to be asked for in their order.
     */
    of({ paths, shebangs }) {
        const count = paths.ends.length;
        const languages = new Uint32Array(count).fill(UNKNOWN);
        const directories = new Uint32Array(count);
        const bytes = Buffer.from(paths.bytes.buffer, paths.bytes.byteOffset, paths.bytes.byteLength);
        let next = 0;
        return (path, change) => {
            if (languages[path] === UNKNOWN) {
                const from = path === 0 ? 0 : paths.ends[path - 1];
                const end = paths.ends[path];
                languages[path] = added(this.languages, languageOf(bytes.toString('latin1', from, end)) ?? OTHER);
                const slash = bytes.indexOf(SLASH, from);
                directories[path] =
                    slash < 0 || slash >= end ? added(this.directories, TOP) : this.directories.add(bytes, from, slash);
            }
            while (shebangs !== undefined && shebangs.changes[next] < change)
                next++;
            const language = shebangs?.changes[next] === change
                ? added(this.languages, languageAt(shebangs.languages[next]))
                : languages[path];
            return { language, directory: directories[path] };
        };
    }
}
function added(table, text) {
    const bytes = Buffer.from(text);
    return table.add(bytes, 0, bytes.length);
}


/***/ }),

/***/ 34121:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ PathTable)
/* harmony export */ });
// Paths as dense ids: a table of byte strings with an open-addressing hash over it. Paths are raw bytes as git has them,
// never decoded; equal bytes have equal ids; ids count from 0 in the order of first sight and are never given back.
/** FNV-1a over bytes, 32 bits. */
function hashOf(bytes, from, to) {
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at++)
        hash = Math.imul(hash ^ bytes[at], 0x01000193);
    return hash >>> 0;
}
/** A growing set of paths with dense ids. */
class PathTable {
    bytes = new Uint8Array(4096);
    ends = new Uint32Array(128);
    count = 0;
    /** Power of two long, at most half full: id + 1, or 0 for a free slot. */
    slots = new Uint32Array(256);
    /** Number of paths. */
    get size() {
        return this.count;
    }
    /** The id of the path `bytes[from..to)`, which is copied if it is new. */
    add(bytes, from, to) {
        const mask = this.slots.length - 1;
        let slot = hashOf(bytes, from, to) & mask;
        for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
            if (this.equals(this.slots[slot] - 1, bytes, from, to))
                return this.slots[slot] - 1;
        }
        const id = this.count;
        this.append(bytes, from, to);
        this.slots[slot] = id + 1;
        if (this.count * 2 > this.slots.length)
            this.rehash(this.slots.length * 2);
        return id;
    }
    /** The id of the path `bytes[from..to)`, or -1. */
    find(bytes, from, to) {
        const mask = this.slots.length - 1;
        for (let slot = hashOf(bytes, from, to) & mask; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
            if (this.equals(this.slots[slot] - 1, bytes, from, to))
                return this.slots[slot] - 1;
        }
        return -1;
    }
    /** Sorts ids by the bytes of their paths, in place. */
    sort(ids) {
        const bytes = Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
        const { ends } = this;
        return ids.sort((a, b) => bytes.compare(bytes, this.startOf(b), ends[b], this.startOf(a), ends[a]));
    }
    /** The bytes of a path: a view, valid until the next `add`. */
    path(id) {
        return this.bytes.subarray(this.startOf(id), this.ends[id]);
    }
    /** The state: path i is `bytes[ends[i - 1] ?? 0 .. ends[i])`. */
    save() {
        return { bytes: this.bytes.subarray(0, this.startOf(this.count)), ends: this.ends.subarray(0, this.count) };
    }
    /** Replaces the state by one that `save` gave. */
    load(state) {
        this.bytes = state.bytes.slice();
        this.ends = state.ends.slice();
        this.count = state.ends.length;
        this.rehash(2 ** Math.max(8, 32 - Math.clz32(this.count * 2)));
    }
    startOf(id) {
        return id === 0 ? 0 : this.ends[id - 1];
    }
    equals(id, bytes, from, to) {
        const start = this.startOf(id);
        if (this.ends[id] - start !== to - from)
            return false;
        for (let at = from; at < to; at++)
            if (this.bytes[start + at - from] !== bytes[at])
                return false;
        return true;
    }
    append(bytes, from, to) {
        const start = this.startOf(this.count);
        const end = start + to - from;
        if (end > this.bytes.length) {
            const larger = new Uint8Array(Math.max(end, this.bytes.length * 2, 4096));
            larger.set(this.bytes);
            this.bytes = larger;
        }
        if (this.count >= this.ends.length) {
            const larger = new Uint32Array(Math.max(this.ends.length * 2, 128));
            larger.set(this.ends);
            this.ends = larger;
        }
        this.bytes.set(bytes.subarray(from, to), start);
        this.ends[this.count++] = end;
    }
    rehash(length) {
        const slots = new Uint32Array(length);
        for (let id = 0; id < this.count; id++) {
            let slot = hashOf(this.bytes, this.startOf(id), this.ends[id]) & (length - 1);
            while (slots[slot] !== 0)
                slot = (slot + 1) & (length - 1);
            slots[slot] = id + 1;
        }
        this.slots = slots;
    }
}


/***/ }),

/***/ 45336:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ LEFT_OUT),
/* harmony export */   eP: () => (/* binding */ nobody),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
// Who the people of a history are, and who is credited with what. People are numbered densely in the order of first sight; so are
// credits, a credit being what one commit's author and co-authors amount to. `CommitColumns.authors` names credits once people are known.
/** A member of a credit who is left out of the list of people. */
const LEFT_OUT = -1;
/** The table when nobody is asked about. */
const nobody = {
    people: [],
    ends: new Uint32Array(0),
    members: new Int32Array(0),
    shares: 'whole',
};
/** The members of a credit and the part of its lines that each of them has. */
function membersOf({ ends, members, shares }, credit) {
    const people = members.subarray(credit === 0 ? 0 : ends[credit - 1], ends[credit]);
    return { people, part: shares === 'equal' ? 1 / people.length : 1 };
}


/***/ })

};
