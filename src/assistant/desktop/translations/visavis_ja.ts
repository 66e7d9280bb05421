<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AddCard</name>
    <message>
        <source>Add a picture</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Drop a photo, painting or drawing of a face here</source>
        <translation>顔の写真や絵をここにドロップしてください</translation>
    </message>
    <message>
        <source>Drop it here, or click</source>
        <translation>ドロップまたはクリック</translation>
    </message>
</context>
<context>
    <name>AdvancedRow</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Default: {}.</source>
        <translation>既定値：{}。</translation>
    </message>
    <message>
        <source>Reset {} to its default</source>
        <translation>{} を既定値に戻す</translation>
    </message>
</context>
<context>
    <name>AvatarCard</name>
    <message>
        <source>Avatar {}</source>
        <translation>アバター {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} を削除</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>{}:</source>
        <translation>{}：</translation>
    </message>
    <message>
        <source>Now: {}.</source>
        <translation>現在：{}。</translation>
    </message>
    <message>
        <source>This answer was lost. Ask again.</source>
        <translation>この回答は失われました。もう一度お尋ねください。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Play this answer again</source>
        <translation>この回答をもう一度再生</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>hearing you …</source>
        <translation>聞いています…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>もう一度再生</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>What you said</source>
        <translation>あなたの発言</translation>
    </message>
    <message>
        <source>What the assistant says</source>
        <translation>アシスタントの発言</translation>
    </message>
</context>
<context>
    <name>CharacterCard</name>
    <message>
        <source>{}: voice and persona</source>
        <translation>{}：声とペルソナ</translation>
    </message>
</context>
<context>
    <name>CharacterForm</name>
    <message>
        <source>The general voice</source>
        <translation>全体の声</translation>
    </message>
    <message>
        <source>Voice of this avatar</source>
        <translation>このアバターの声</translation>
    </message>
    <message>
        <source>Persona of this avatar</source>
        <translation>このアバターのペルソナ</translation>
    </message>
    <message>
        <source>As in the settings. Or in your words: “You are a cheerful ship&apos;s cook.”</source>
        <translation>設定のとおり。自分の言葉で書くこともできます：「あなたは陽気な船のコックです。」</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>ペルソナ</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>serves now</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>works</source>
        <translation>動作します</translation>
    </message>
    <message>
        <source>not here, not needed</source>
        <translation>ありませんが、必要ありません</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>動作しません</translation>
    </message>
    <message>
        <source>{area}: {name}</source>
        <translation>{area}：{name}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Looking at everything…</source>
        <translation>すべてを確認しています…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>All that a conversation needs is here.</source>
        <translation>会話に必要なものはすべてそろっています。</translation>
    </message>
    <message>
        <source>It answers what you type. To talk, see what is missing.</source>
        <translation>入力した文字には答えます。声で話すには、まだ足りないものがあります。</translation>
    </message>
    <message>
        <source>A conversation is not possible yet.</source>
        <translation>まだ会話はできません。</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>確認が必要なもの</translation>
    </message>
    <message>
        <source>Get the model</source>
        <translation>モデルをダウンロード</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>関連する設定を開く</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Notices speech</source>
        <translation>発話を検出する</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>聞き取る</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答える</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>Shows its face</source>
        <translation>顔を見せる</translation>
    </message>
    <message>
        <source>Finds faces</source>
        <translation>顔を見つける</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Models of the face</source>
        <translation>顔のモデル</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}。</translation>
    </message>
</context>
<context>
    <name>Compact</name>
    <message>
        <source>Double click: back to the window. Right click: more.</source>
        <translation>ダブルクリック：ウィンドウに戻る。右クリック：その他。</translation>
    </message>
    <message>
        <source>Open Visavis</source>
        <translation>Visavis を開く</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>マイクオフ</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>話すのを止める</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信（Enter）</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Rename the conversation</source>
        <translation>会話の名前を変更</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Conversations (Ctrl+L)</source>
        <translation>会話（Ctrl+L）</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>新しい会話（Ctrl+N）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>会話を書き出す</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Captions (*.srt)</source>
        <translation>字幕 (*.srt)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>{} に保存しました。</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>この会話を削除しますか？</translation>
    </message>
    <message>
        <source>Its words and its sound are erased from this computer. There is no way back.</source>
        <translation>文字と音声がこのコンピューターから消去されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>このメッセージを削除しますか？</translation>
    </message>
    <message>
        <source>It is erased from this computer. There is no way back.</source>
        <translation>このコンピューターから消去されます。元に戻すことはできません。</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>Back to the conversation</source>
        <translation>会話に戻る</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>No conversations yet.</source>
        <translation>会話はまだありません。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The file can be written again: all of your conversation is kept.</source>
        <translation>ファイルに再び書き込めるようになりました：会話はすべて保存されています。</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>動作状況</translation>
    </message>
    <message>
        <source>How quick it is</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>不具合を報告</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation>ステップ {step}/{count}</translation>
    </message>
</context>
<context>
    <name>EverySetting</name>
    <message>
        <source>The same as in {}, which may be edited by hand meanwhile.</source>
        <translation>{} と同じ内容です。同時に手で編集してもかまいません。</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>すべての設定を検索</translation>
    </message>
    <message>
        <source>Reset all that are shown</source>
        <translation>表示中のものをすべてリセット</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>該当する設定はありません。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
</context>
<context>
    <name>FilmBar</name>
    <message>
        <source>Place in the film</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生（スペース）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed (&lt; and &gt;)</source>
        <translation>速度（&lt; と &gt;）</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止（スペース）</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>1 コマ戻る（,）</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>1 コマ進む（.）</translation>
    </message>
    <message>
        <source>Silent (M)</source>
        <translation>ミュート (M)</translation>
    </message>
    <message>
        <source>Save as … (Ctrl+S)</source>
        <translation>名前を付けて保存…（Ctrl+S）</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>全画面（F）</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>Save the answer</source>
        <translation>回答を保存</translation>
    </message>
    <message>
        <source>Film (*.mp4)</source>
        <translation>動画 (*.mp4)</translation>
    </message>
    <message>
        <source>Sound (*.wav)</source>
        <translation>音声 (*.wav)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Captions (*.srt)</source>
        <translation>字幕 (*.srt)</translation>
    </message>
    <message>
        <source>Saving {} …</source>
        <translation>{} を保存しています…</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>{} に保存しました。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Drawing the film …</source>
        <translation>動画を作成しています…</translation>
    </message>
    <message>
        <source>Drawing the film</source>
        <translation>動画を作成中</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Can we hear each other?</source>
        <translation>お互いの声が聞こえますか？</translation>
    </message>
    <message>
        <source>Say something: the bar should move. Then let three notes be heard.</source>
        <translation>何か話してください。バーが動くはずです。次に、3 つの音を鳴らしてみましょう。</translation>
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation>誰と話したいですか？</translation>
    </message>
    <message>
        <source>A click chooses. It can be changed at any time.</source>
        <translation>クリックで選べます。いつでも変更できます。</translation>
    </message>
    <message>
        <source>As it is, or with models?</source>
        <translation>このまま使いますか、モデルを追加しますか？</translation>
    </message>
    <message>
        <source>It works as it is. With models it understands and sounds better.</source>
        <translation>このままでも動作します。モデルがあれば、聞き取りも声もさらに良くなります。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip all and talk</source>
        <translation>すべてスキップして話す</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>話し始める</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Holds from the next start.</source>
        <translation>次の起動から有効になります。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Avatars</source>
        <translation>アバター</translation>
    </message>
    <message>
        <source>Choose who you talk to. A click is enough, in mid-sentence too.</source>
        <translation>話す相手を選びます。話の途中でも、クリックするだけです。</translation>
    </message>
    <message>
        <source>A picture of a face</source>
        <translation>顔の画像</translation>
    </message>
    <message>
        <source>Looking for a face in {}…</source>
        <translation>{} の中の顔を探しています…</translation>
    </message>
    <message>
        <source>{} is here.</source>
        <translation>{} を追加しました。</translation>
    </message>
    <message>
        <source>Of {} faces the largest was taken.</source>
        <translation>{} 個の顔のうち、最も大きいものを使いました。</translation>
    </message>
    <message>
        <source>It is a good picture.</source>
        <translation>良い画像です。</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>{} を削除しますか？</translation>
    </message>
    <message>
        <source>The copy of the picture is deleted, not your own file.</source>
        <translation>削除されるのは画像のコピーで、元のファイルではありません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>{} is removed.</source>
        <translation>{} を削除しました。</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Conversations, with the sound of the answers</source>
        <translation>会話（回答の音声を含む）</translation>
    </message>
    <message>
        <source>Notes and reminders</source>
        <translation>メモとリマインダー</translation>
    </message>
    <message>
        <source>Records of times</source>
        <translation>所要時間の記録</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Your own avatars, and their voices and personas</source>
        <translation>自分のアバターと、その声やペルソナ</translation>
    </message>
    <message>
        <source>Downloaded models</source>
        <translation>ダウンロードしたモデル</translation>
    </message>
    <message>
        <source>What makes starts quicker</source>
        <translation>起動を速くするデータ</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>あなたの設定</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>同意した内容</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存されるもの</translation>
    </message>
    <message>
        <source>All of it on this computer. Your own voice is never kept.</source>
        <translation>すべてこのコンピューター上にあります。あなた自身の声は保存されません。</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Delete what is ticked…</source>
        <translation>選択したものを削除…</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>これらを完全に削除しますか？</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Press a key</source>
        <translation>キーを押す</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset: {}</source>
        <translation>リセット：{}</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>次の起動から有効になります。</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Understanding speech</source>
        <translation>音声の聞き取り</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>発話</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>顔</translation>
    </message>
</context>
<context>
    <name>LeavesCard</name>
    <message>
        <source>What leaves this computer</source>
        <translation>このコンピューターから送信されるもの</translation>
    </message>
    <message>
        <source>What you say, as text, goes to {}, since you set it as the server.</source>
        <translation>サーバーに設定されているため、発言はテキストとして {} に送信されます。</translation>
    </message>
    <message>
        <source>Nothing. It makes no request of its own.</source>
        <translation>ありません。自ら通信することはありません。</translation>
    </message>
    <message>
        <source>Nothing of what you say. Models are fetched when you ask for them.</source>
        <translation>発言は送信されません。モデルは求められたときにだけダウンロードします。</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Level of the microphone</source>
        <translation>マイクの音量</translation>
    </message>
</context>
<context>
    <name>MicButton</name>
    <message>
        <source>Turn the microphone on</source>
        <translation>マイクをオンにする</translation>
    </message>
    <message>
        <source>Turn the microphone off</source>
        <translation>マイクをオフにする</translation>
    </message>
</context>
<context>
    <name>MicrophoneCard</name>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>録音して再生</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>何か話してください。バーが動くはずです。</translation>
    </message>
    <message>
        <source>Speak now…</source>
        <translation>話してください…</translation>
    </message>
    <message>
        <source>That is how you sound…</source>
        <translation>あなたの声はこう聞こえます…</translation>
    </message>
    <message>
        <source>No sound came from the microphone. Is it connected, and allowed?</source>
        <translation>マイクから音が届きません。接続され、許可されていますか？</translation>
    </message>
    <message>
        <source>Was it clear? Then all is well.</source>
        <translation>はっきり聞こえましたか？それなら大丈夫です。</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>of unknown size</source>
        <translation>サイズ不明</translation>
    </message>
    <message>
        <source>for profile {}</source>
        <translation>プロファイル「{}」用</translation>
    </message>
    <message>
        <source>Progress of {}</source>
        <translation>{} の進行状況</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Do you agree to the terms of {}?</source>
        <translation>{} の利用条件に同意しますか？</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>同意する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>{} を削除しますか？</translation>
    </message>
    <message>
        <source>{} are freed. It can be fetched again.</source>
        <translation>{} が空きます。再びダウンロードできます。</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>{} are free now.</source>
        <translation>{} が空きました。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>残り {}</translation>
    </message>
    <message>
        <source>Paused. What came is kept.</source>
        <translation>一時停止しました。届いた分は保持されます。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What you asked it to remember. Correct a note, or delete it.</source>
        <translation>覚えておくよう頼んだことです。メモは訂正も削除もできます。</translation>
    </message>
    <message>
        <source>Something to remember</source>
        <translation>覚えておくこと</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Delete the note “{}”</source>
        <translation>メモ「{}」を削除</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>As it is: nothing to download</source>
        <translation>このまま：ダウンロード不要</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>このコンピューターを調べています…</translation>
    </message>
    <message>
        <source>With models</source>
        <translation>モデルを使う場合</translation>
    </message>
    <message>
        <source>What suits this computer</source>
        <translation>このコンピューターに合うもの</translation>
    </message>
    <message>
        <source>Progress of what is fetched</source>
        <translation>ダウンロードの進行状況</translation>
    </message>
    <message>
        <source>Yes, get all of it</source>
        <translation>はい、すべてダウンロード</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>That is all that suits this computer.</source>
        <translation>このコンピューターに合うものは以上です。</translation>
    </message>
    <message>
        <source>{names} · up to {size}</source>
        <translation>{names} · 最大 {size}</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Yes, get all of it ({})</source>
        <translation>はい、すべてダウンロード（{}）</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>A yes agrees to use these for non-commercial purposes: {}.</source>
        <translation>「はい」を選ぶと、次のものを非商用に限って使うことに同意したことになります：{}。</translation>
    </message>
    <message>
        <source>Installing packages: {}</source>
        <translation>パッケージをインストールしています：{}</translation>
    </message>
    <message>
        <source>Fetching {}</source>
        <translation>{} をダウンロードしています</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>残り {}</translation>
    </message>
    <message>
        <source>Paused at {}. What came is kept.</source>
        <translation>{} で一時停止しました。ダウンロード済みの分は残ります。</translation>
    </message>
    <message>
        <source>All is here, and in use from now on.</source>
        <translation>すべてそろい、今から使われます。</translation>
    </message>
    <message>
        <source>You can talk meanwhile.</source>
        <translation>その間も話せます。</translation>
    </message>
    <message>
        <source>First sound about {} s after you stop speaking.</source>
        <translation>話し終えてから約 {} 秒で声が出ます。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Talk</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>Avatars</source>
        <translation>アバター</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>このコンピューターを調べています…</translation>
    </message>
    <message>
        <source>About {} seconds</source>
        <translation>約 {} 秒</translation>
    </message>
    <message>
        <source>from the end of what you say to the first sound of the answer, as predicted.</source>
        <translation>話し終えてから回答の声が出るまでの予測時間です。</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>聞き取る</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答える</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>Shows its face</source>
        <translation>顔を見せる</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>プロセッサー上</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>グラフィックカード上</translation>
    </message>
    <message>
        <source>{name}, {place}</source>
        <translation>{name}、{place}</translation>
    </message>
    <message>
        <source>first words after {} s, measured</source>
        <translation>最初の言葉まで {} 秒（実測）</translation>
    </message>
    <message>
        <source>first words after {} s, estimated</source>
        <translation>最初の言葉まで {} 秒（推定）</translation>
    </message>
    <message>
        <source>{} s for a second of speech, measured</source>
        <translation>音声 1 秒あたり {} 秒（実測）</translation>
    </message>
    <message>
        <source>{} s for a second of speech, estimated</source>
        <translation>音声 1 秒あたり {} 秒（推定）</translation>
    </message>
    <message>
        <source>Better, in Models: {}.</source>
        <translation>「モデル」にさらに良いものがあります：{}。</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Timers and reminders</source>
        <translation>タイマーとリマインダー</translation>
    </message>
    <message>
        <source>Those that are still to come.</source>
        <translation>これから来るものです。</translation>
    </message>
    <message>
        <source>Delete the reminder “{}”</source>
        <translation>リマインダー「{}」を削除</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A file for a bug report: what works here, versions, changed settings, the end of the log and the times of the last answers. Keys, names and what was said are taken out. Read it before you save it; nothing is sent.</source>
        <translation>不具合報告用のファイルです。動作状況、バージョン、変更した設定、ログの末尾、最近の回答の所要時間が含まれます。キー、名前、発言内容は取り除かれます。保存する前に内容をご確認ください。何も送信されません。</translation>
    </message>
    <message>
        <source>Gather it</source>
        <translation>情報を集める</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>レポートの項目</translation>
    </message>
    <message>
        <source>What is in the report</source>
        <translation>レポートの内容</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>情報を集めています…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>{} is written.</source>
        <translation>{} を書き込みました。</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} に書き込めません：{why}。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>別のフォルダーを選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>The sound of this answer was not kept.</source>
        <translation>この回答の音声は保存されていません。</translation>
    </message>
    <message>
        <source>conversations.keep says what is kept of later ones.</source>
        <translation>今後何を保存するかは、設定の「会話を保存」で決まります。</translation>
    </message>
    <message>
        <source>This answer has been deleted.</source>
        <translation>この回答は削除されました。</translation>
    </message>
    <message>
        <source>The conversations cannot be read: {error}.</source>
        <translation>会話を読み込めません：{error}。</translation>
    </message>
    <message>
        <source>The conversation could not be kept: {error}.</source>
        <translation>会話を保存できませんでした：{error}。</translation>
    </message>
    <message>
        <source>Your conversations are only in memory for now: another program holds {file}. They are written as soon as it lets go.</source>
        <translation>会話は今のところメモリにだけあります。別のプログラムが {file} を使用中です。空き次第書き込みます。</translation>
    </message>
    <message>
        <source>pip install faster-whisper (scripts/start --full installs it too).</source>
        <translation>pip install faster-whisper（scripts/start --full でも入ります）。</translation>
    </message>
    <message>
        <source>faster-whisper on the processor</source>
        <translation>プロセッサー上の faster-whisper</translation>
    </message>
    <message>
        <source>the model {name} is not here</source>
        <translation>モデル {name} がありません</translation>
    </message>
    <message>
        <source>there is no graphics card that it would stand in for</source>
        <translation>代わりを務めるグラフィックスカードがありません</translation>
    </message>
    <message>
        <source>Nothing is missing: faster-whisper itself uses the processor.</source>
        <translation>不足はありません。faster-whisper 自体がプロセッサーを使います。</translation>
    </message>
    <message>
        <source>Install faster-whisper (scripts/start --full), which knows many languages.</source>
        <translation>多言語に対応した faster-whisper を入れてください（scripts/start --full）。</translation>
    </message>
    <message>
        <source>This Whisper model knows English only, not {named}.</source>
        <translation>この Whisper モデルは英語のみで、{named} には対応していません。</translation>
    </message>
    <message>
        <source>Choose a model without “.en” or “distil” in its name.</source>
        <translation>名前に「.en」や「distil」のないモデルを選んでください。</translation>
    </message>
    <message>
        <source>Whisper does not know the language {named}.</source>
        <translation>Whisper は言語 {named} に対応していません。</translation>
    </message>
    <message>
        <source>Choose another asr.language.</source>
        <translation>設定で別の言語を選んでください。</translation>
    </message>
    <message>
        <source>There is no Whisper model here.</source>
        <translation>Whisper モデルがありません。</translation>
    </message>
    <message>
        <source>The speech recognition is closed.</source>
        <translation>音声認識は終了しています。</translation>
    </message>
    <message>
        <source>pip install nvidia-cublas-cu12, or install the CUDA 12 runtime, or set asr.device to cpu.</source>
        <translation>pip install nvidia-cublas-cu12、または CUDA 12 ランタイムを入れるか、聞き取りを計算する場所を cpu にしてください。</translation>
    </message>
    <message>
        <source>Choose a smaller asr.model, or set asr.device to cpu.</source>
        <translation>聞き取りに小さいモデルかプロセッサー（cpu）を選んでください。</translation>
    </message>
    <message>
        <source>the graphics card&apos;s cuBLAS 12 is not installed</source>
        <translation>グラフィックスカード用の cuBLAS 12 が入っていません</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller asr.model.</source>
        <translation>ほかのプログラムを閉じるか、小さい聞き取りモデルを選んでください。</translation>
    </message>
    <message>
        <source>{what}: there is not enough memory.</source>
        <translation>{what}：メモリーが足りません。</translation>
    </message>
    <message>
        <source>speech over an answer does not interrupt it</source>
        <translation>話しかけても回答は中断されません</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <translation>エコー除去</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>what can be kept is kept</source>
        <translation>残せるものは残します</translation>
    </message>
    <message>
        <source>Take the server out of the settings to keep all of it here.</source>
        <translation>設定からサーバーを外すと、すべてこのコンピューターにとどまります。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>the server answers, as it was set</source>
        <translation>設定のとおり、サーバーが答えます</translation>
    </message>
    <message>
        <source>typed messages</source>
        <translation>文字での入力</translation>
    </message>
    <message>
        <source>text on the screen</source>
        <translation>画面の文字</translation>
    </message>
    <message>
        <source>the sound alone</source>
        <translation>音声のみ</translation>
    </message>
    <message>
        <source>{picture} is a folder, not a picture.</source>
        <translation>{picture} は画像ではなくフォルダーです。</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{picture} is a video, and only pictures are added.</source>
        <translation>{picture} は動画です。追加できるのは画像だけです。</translation>
    </message>
    <message>
        <source>Name the video&apos;s path as talking_head.avatar_image: Wav2Lip makes it speak.</source>
        <translation>設定で顔の画像として動画のパスを指定すると、Wav2Lip が話させます。</translation>
    </message>
    <message>
        <source>{picture} is an avatar already, and not a picture.</source>
        <translation>{picture} はすでにアバターで、画像ではありません。</translation>
    </message>
    <message>
        <source>Faces cannot be looked for on this machine, so {picture} cannot be added.</source>
        <translation>このコンピューターでは顔を探せないため、{picture} を追加できません。</translation>
    </message>
    <message>
        <source>Run scripts/start again; visavis doctor says what is missing.</source>
        <translation>scripts/start をもう一度実行してください。足りないものは診断でわかります。</translation>
    </message>
    <message>
        <source>Yours are: {known}.</source>
        <translation>あなたのもの：{known}。</translation>
    </message>
    <message>
        <source>The face in {path} is lost when it is cut.</source>
        <translation>{path} の顔が切り抜きで失われます。</translation>
    </message>
    <message>
        <source>Make room there, or name another place in VISAVIS_HOME.</source>
        <translation>そこに空きを作るか、VISAVIS_HOME で別の場所を指定してください。</translation>
    </message>
    <message>
        <source>config/config.yaml explains every setting.</source>
        <translation>config/config.yaml に各設定の説明があります。</translation>
    </message>
    <message>
        <source>text of one line</source>
        <translation>1 行のテキスト</translation>
    </message>
    <message>
        <source>text of at most 8000 characters</source>
        <translation>8000 文字以内のテキスト</translation>
    </message>
    <message>
        <source>an address such as &quot;http://localhost:11434/v1&quot;</source>
        <translation>「http://localhost:11434/v1」のようなアドレス</translation>
    </message>
    <message>
        <source>names of skills such as &quot;roll_dice, flip_coin&quot;</source>
        <translation>「roll_dice, flip_coin」のようなスキル名</translation>
    </message>
    <message>
        <source>a language code such as &quot;en&quot;, several such as &quot;en, de&quot;, or &quot;auto&quot;</source>
        <translation>「en」のような言語コード、「en, de」のような複数のコード、または「auto」</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N</source>
        <translation>auto、cpu、cuda、cuda:N のいずれか</translation>
    </message>
    <message>
        <source>a bit rate such as &quot;192k&quot;</source>
        <translation>「192k」のようなビットレート</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path}: {why}.</source>
        <translation>設定を {path} に保存できませんでした：{why}。</translation>
    </message>
    <message>
        <source>They hold until you quit.</source>
        <translation>終了するまでは有効です。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>{low:g} から {high:g} までの数値</translation>
    </message>
    <message>
        <source>a whole number from {low:g} to {high:g}</source>
        <translation>{low:g} から {high:g} までの整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>はい/いいえ</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this}または{that}</translation>
    </message>
    <message>
        <source>a whole number from {low:g} to {high:g}, even</source>
        <translation>{low:g} から {high:g} までの偶数</translation>
    </message>
    <message>
        <source>In pixels: an even number from 256 to 3840.</source>
        <translation>ピクセル単位：256 から 3840 までの偶数。</translation>
    </message>
    <message>
        <source>Frames per second, from 12 to 60.</source>
        <translation>1 秒あたりのコマ数。12 から 60 まで。</translation>
    </message>
    <message>
        <source>What makes the mouth. Wav2Lip GAN looks sharper, and is slower.</source>
        <translation>口を描くモデルです。Wav2Lip GAN のほうが鮮明ですが、時間がかかります。</translation>
    </message>
    <message>
        <source>Pictures looked at in one go when a face is searched for. More is faster, and takes more memory of the graphics card.</source>
        <translation>顔を探すとき一度に調べる画像の数。多いほど速く、グラフィックスメモリーを多く使います。</translation>
    </message>
    <message>
        <source>Frames computed in one go by Wav2Lip; halved by itself if the memory does not suffice.</source>
        <translation>Wav2Lip が一度に計算するコマ数。メモリーが足りないときは自動的に半分になります。</translation>
    </message>
    <message>
        <source>“auto”, “cpu” for the processor, or “cuda” for the graphics card (“cuda:1” for the second of several).</source>
        <translation>「auto」、プロセッサーなら「cpu」、グラフィックスカードなら「cuda」（複数あるうちの 2 枚目は「cuda:1」）。</translation>
    </message>
    <message>
        <source>“auto” takes what suits this computer, of what is here. Otherwise the name of a model, a file or a folder.</source>
        <translation>「auto」は、手元にあるものからこのコンピューターに合うものを選びます。モデル名、ファイル、フォルダーも指定できます。</translation>
    </message>
    <message>
        <source>Automatic follows your system.</source>
        <translation>「自動」はシステムに合わせます。</translation>
    </message>
    <message>
        <source>How much this computer can carry. Automatic measures it.</source>
        <translation>このコンピューターの能力です。「自動」なら測定して決めます。</translation>
    </message>
    <message>
        <source>The face, and how it is drawn.</source>
        <translation>顔と、その描き方。</translation>
    </message>
    <message>
        <source>Off: no video at all, only the voice.</source>
        <translation>オフにすると映像はなく、声だけになります。</translation>
    </message>
    <message>
        <source>Wav2Lip needs a model; the built-in face needs nothing; a still picture does not move.</source>
        <translation>Wav2Lip にはモデルが必要です。内蔵の顔には何も要りません。静止画は動きません。</translation>
    </message>
    <message>
        <source>The picture of the assistant: one clearly visible face, seen from the front.</source>
        <translation>アシスタントの画像：正面からはっきり見える顔がひとつ。</translation>
    </message>
    <message>
        <source>How fine the picture is: Standard is fast (720p), High is for strong graphics cards (1080p). Automatic takes High where the computer carries it.</source>
        <translation>画像のきめ細かさ：「標準」は速く（720p）、「高」は高性能なグラフィックスカード向け（1080p）です。「自動」は可能なら「高」を選びます。</translation>
    </message>
    <message>
        <source>What the quality Standard means.</source>
        <translation>品質「標準」の内容。</translation>
    </message>
    <message>
        <source>Size of the picture, with the quality Standard.</source>
        <translation>品質「標準」での画像の大きさ。</translation>
    </message>
    <message>
        <source>What the quality High means.</source>
        <translation>品質「高」の内容。</translation>
    </message>
    <message>
        <source>Size of the picture, with the quality High.</source>
        <translation>品質「高」での画像の大きさ。</translation>
    </message>
    <message>
        <source>With GFPGAN, in the quality High: finer skin and teeth, in about twice the time.</source>
        <translation>品質「高」で GFPGAN を使います。肌や歯がきめ細かくなりますが、時間は約 2 倍かかります。</translation>
    </message>
    <message>
        <source>Films that are written as files.</source>
        <translation>ファイルとして書き出す動画。</translation>
    </message>
    <message>
        <source>The kind of file.</source>
        <translation>ファイルの種類。</translation>
    </message>
    <message>
        <source>How the picture is compressed.</source>
        <translation>映像の圧縮方法。</translation>
    </message>
    <message>
        <source>How the sound is compressed.</source>
        <translation>音声の圧縮方法。</translation>
    </message>
    <message>
        <source>Bits per second of the sound, from 10k to 999k.</source>
        <translation>音声の 1 秒あたりのビット数。10k から 999k まで。</translation>
    </message>
    <message>
        <source>What was found in the picture is kept, so that the next start is quicker.</source>
        <translation>画像から見つけた内容を保存し、次回の起動を速くします。</translation>
    </message>
    <message>
        <source>Computes in 16 bits where the graphics card can: faster, and looks the same.</source>
        <translation>グラフィックスカードが対応していれば 16 ビットで計算します。速くなり、見た目は変わりません。</translation>
    </message>
    <message>
        <source>Where the models of the face are.</source>
        <translation>顔のモデルがある場所。</translation>
    </message>
    <message>
        <source>The file of Wav2Lip, the base model.</source>
        <translation>基本モデル Wav2Lip のファイル。</translation>
    </message>
    <message>
        <source>The file of Wav2Lip, trained to look sharper.</source>
        <translation>より鮮明に見えるよう学習した Wav2Lip のファイル。</translation>
    </message>
    <message>
        <source>The file of S3FD, Wav2Lip&apos;s own face detector.</source>
        <translation>Wav2Lip 専用の顔検出器 S3FD のファイル。</translation>
    </message>
    <message>
        <source>The file of GFPGAN, which refines the face.</source>
        <translation>顔をきめ細かくする GFPGAN のファイル。</translation>
    </message>
    <message>
        <source>The file of ParseNet or BiSeNet, which tells GFPGAN where the face ends. Without it, a soft square is taken.</source>
        <translation>顔の境目を GFPGAN に伝える ParseNet または BiSeNet のファイル。なければ、ふちをぼかした四角を使います。</translation>
    </message>
    <message>
        <source>The file of RealESRGAN, which enlarges a small picture before it is refined.</source>
        <translation>小さな画像をきめ細かくする前に拡大する RealESRGAN のファイル。</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker.</source>
        <translation>マイクとスピーカー。</translation>
    </message>
    <message>
        <source>Which microphone listens: the system&apos;s default, or this one.</source>
        <translation>使用するマイク：システムの既定か、ここで選んだもの。</translation>
    </message>
    <message>
        <source>Which loudspeaker speaks: the system&apos;s default, or this one.</source>
        <translation>使用するスピーカー：システムの既定か、ここで選んだもの。</translation>
    </message>
    <message>
        <source>Automatic: where its own voice can be taken out of what the microphone hears. Yes, without that, needs headphones: from an open loudspeaker it would hear itself and interrupt itself.</source>
        <translation>「自動」：自分の声をマイクの音から取り除ける場合に有効になります。取り除けないまま「はい」にするにはヘッドホンが必要です。スピーカーでは自分の声を聞いて自分を中断してしまいます。</translation>
    </message>
    <message>
        <source>Takes the assistant&apos;s own voice, and steady noise, out of what the microphone hears.</source>
        <translation>アシスタント自身の声と一定の雑音を、マイクの音から取り除きます。</translation>
    </message>
    <message>
        <source>Samples per second sent to the loudspeaker.</source>
        <translation>スピーカーに送る 1 秒あたりのサンプル数。</translation>
    </message>
    <message>
        <source>When someone speaks, and when they have finished.</source>
        <translation>誰かが話しているか、話し終えたか。</translation>
    </message>
    <message>
        <source>Silero is better in noise; WebRTC is simpler.</source>
        <translation>Silero は雑音に強く、WebRTC はより単純です。</translation>
    </message>
    <message>
        <source>How sure it must be that it hears speech. Higher ignores more noise, and may miss quiet speech.</source>
        <translation>話し声だと判断する確かさ。高くすると雑音を無視しやすくなりますが、小さな声を聞き逃すことがあります。</translation>
    </message>
    <message>
        <source>After this pause you have finished, where nothing else tells. After what sounds complete it is shorter, after “and” longer, and it adapts to your pauses. Shorter: quicker answers, but it may cut in.</source>
        <translation>ほかに手がかりがないとき、この間があれば話し終えたとみなします。区切りがよければ短く、「それで」のあとでは長くなり、あなたの間の取り方にも合わせます。短いほど応答は速くなりますが、話を遮ることがあります。</translation>
    </message>
    <message>
        <source>Sound kept from before speech was noticed, so that no first word is lost.</source>
        <translation>発話に気づく前から残しておく音。最初の言葉を落とさないためです。</translation>
    </message>
    <message>
        <source>Shorter sounds are no speech: a cough, a click.</source>
        <translation>これより短い音は話し声とみなしません（咳やクリック音など）。</translation>
    </message>
    <message>
        <source>Longer speech is cut here and answered.</source>
        <translation>これより長い話はここで区切って答えます。</translation>
    </message>
    <message>
        <source>Whose turn it is to speak.</source>
        <translation>どちらが話す番か。</translation>
    </message>
    <message>
        <source>All the time: everything is said to the assistant. After its name: what begins with its name is. While the key is held: what is said then is.</source>
        <translation>「常に」：すべての言葉がアシスタントへのものになります。「名前を呼ばれたあと」：名前で始まる言葉だけ。「キーを押している間」：そのとき話した言葉だけ。</translation>
    </message>
    <message>
        <source>The name that wakes it; empty: what it is called. Common names are recognised best.</source>
        <translation>呼びかけに使う名前。空ならアシスタントの名前です。よくある名前ほど認識されやすくなります。</translation>
    </message>
    <message>
        <source>For so long after an answer no name is needed.</source>
        <translation>回答のあと、この時間内は名前を呼ぶ必要がありません。</translation>
    </message>
    <message>
        <source>After so long without talk an open conversation needs the name again; 0: never.</source>
        <translation>この時間だれも話さないと、再び名前を呼ぶ必要があります。0 なら必要ありません。</translation>
    </message>
    <message>
        <source>Judges by melody and words whether you have finished, not by silence alone.</source>
        <translation>沈黙だけでなく、抑揚と言葉から話し終えたかを判断します。</translation>
    </message>
    <message>
        <source>Prepares an answer in every pause that may be the end; costs work that may be thrown away.</source>
        <translation>終わりかもしれない間ごとに回答を用意します。計算が無駄になることもあります。</translation>
    </message>
    <message>
        <source>What turns your speech into text.</source>
        <translation>あなたの言葉を文字にするもの。</translation>
    </message>
    <message>
        <source>Whisper knows a hundred languages and needs a model; PocketSphinx knows English only and needs no download.</source>
        <translation>Whisper は 100 の言語に対応し、モデルが必要です。PocketSphinx は英語のみで、ダウンロードは不要です。</translation>
    </message>
    <message>
        <source>In which numbers it computes. Those with float16 are for graphics cards.</source>
        <translation>計算に使う数値の種類。float16 を含むものはグラフィックスカード用です。</translation>
    </message>
    <message>
        <source>A code such as en; or several, such as “en, de”, of which each time the likeliest is taken; or “auto” for any. The first one is what the assistant itself speaks.</source>
        <translation>en のような言語コード。「en, de」のように複数書くと、毎回最も確からしいものを選びます。「auto」なら何語でも。最初の言語をアシスタント自身が話します。</translation>
    </message>
    <message>
        <source>Words that are likelier with you than elsewhere, such as names. What you and the assistant are called is known already.</source>
        <translation>ほかよりもあなたがよく使う言葉（名前など）。あなたとアシスタントの名前はすでに登録済みです。</translation>
    </message>
    <message>
        <source>What answers.</source>
        <translation>回答するもの。</translation>
    </message>
    <message>
        <source>A server, a language model on this computer (llama.cpp), or skills alone (time, timers, sums, notes …; needs no download). Automatic takes the first of them that is there; what a skill certainly does, it does in any case, and at once.</source>
        <translation>サーバー、このコンピューター上の言語モデル（llama.cpp）、またはスキルのみ（時刻、タイマー、計算、メモなど。ダウンロード不要）。「自動」は使えるものを上から選びます。スキルで確実にできることは、いつでもすぐスキルが行います。</translation>
    </message>
    <message>
        <source>“auto” takes what suits this computer, of what is here. Otherwise the name of a model, or a GGUF file that can chat.</source>
        <translation>「auto」は、手元にあるものからこのコンピューターに合うものを選びます。モデル名や、会話できる GGUF ファイルも指定できます。</translation>
    </message>
    <message>
        <source>How much of the conversation it keeps in mind, in tokens (some four letters each). Empty: what the free memory allows. Older talk is kept as a summary.</source>
        <translation>会話をどれだけ覚えておくか。単位はトークン（約 4 文字）。空なら空きメモリーに応じて決まります。古い部分は要約して残します。</translation>
    </message>
    <message>
        <source>How many layers of the model are on the graphics card. Empty: what its free memory allows; 0: all on the processor.</source>
        <translation>モデルの何層をグラフィックスカードに置くか。空なら空きメモリーに応じて決まり、0 ならすべてプロセッサーで計算します。</translation>
    </message>
    <message>
        <source>0 always says the likeliest; higher is more varied.</source>
        <translation>0 は常に最も確からしい言葉を選びます。高いほど多様になります。</translation>
    </message>
    <message>
        <source>In tokens, some four letters each.</source>
        <translation>単位はトークン（約 4 文字）。</translation>
    </message>
    <message>
        <source>It may set timers, take notes, and do whatever else the skills can.</source>
        <translation>タイマーの設定、メモなど、スキルでできることをすべて行えます。</translation>
    </message>
    <message>
        <source>Who it is, in your words, such as “You are a cheerful ship&apos;s cook.”</source>
        <translation>どんな人物か、自分の言葉で。例：「あなたは陽気な船のコックです。」</translation>
    </message>
    <message>
        <source>All that it is told about itself, in the place of our own text. {{name}} stands for its name.</source>
        <translation>アシスタント自身について伝える内容のすべて。こちらの文の代わりに使われます。{{name}} は名前に置き換わります。</translation>
    </message>
    <message>
        <source>A server with OpenAI&apos;s chat interface. If it fails, the model on this computer answers, else the skills.</source>
        <translation>OpenAI のチャット形式に対応したサーバー。使えないときは、このコンピューターのモデル、それもなければスキルが答えます。</translation>
    </message>
    <message>
        <source>Of Ollama, LM Studio, llama-server, vLLM, or one on the Internet, such as http://localhost:11434/v1. Empty: none. To another computer, what you say goes as text.</source>
        <translation>Ollama、LM Studio、llama-server、vLLM、またはインターネット上のサーバー（例：http://localhost:11434/v1）。空ならなし。別のコンピューターには、発言がテキストとして送られます。</translation>
    </message>
    <message>
        <source>One of its models; “auto” takes the first that it has.</source>
        <translation>サーバーのモデルのひとつ。「auto」は最初のものを使います。</translation>
    </message>
    <message>
        <source>How many seconds it may take to begin an answer; it may have to load first.</source>
        <translation>回答が始まるまで待つ秒数。最初に読み込みが必要なことがあります。</translation>
    </message>
    <message>
        <source>The voice.</source>
        <translation>声。</translation>
    </message>
    <message>
        <source>Automatic: the best that this computer can run and whose model is here. XTTS: the most natural, many languages, clones a voice; for non-commercial use, wants a graphics card. Coqui: natural. Piper: natural, quick on any processor. Flite: robotic, English. eSpeak NG: robotic, a hundred languages. The last two need no download.</source>
        <translation>「自動」：このコンピューターで動き、モデルがあるもののうち最良のもの。XTTS：最も自然で多言語、声をクローンできます（非商用のみ、グラフィックスカード推奨）。Coqui：自然。Piper：自然で、どのプロセッサーでも高速。Flite：機械的、英語。eSpeak NG：機械的、100 の言語。最後の 2 つはダウンロード不要です。</translation>
    </message>
    <message>
        <source>“auto”, or an engine and its voice, such as flite:slt or coqui:p225.</source>
        <translation>「auto」、またはエンジンと声（例：flite:slt、coqui:p225）。</translation>
    </message>
    <message>
        <source>1 is its own pace; 2 is twice as fast.</source>
        <translation>1 が本来の速さ、2 は 2 倍の速さです。</translation>
    </message>
    <message>
        <source>Of the voice that XTTS is to clone, 6 to 30 seconds long. Empty: a voice of its own. Take only the voice of somebody who agrees.</source>
        <translation>XTTS にクローンさせる声の録音。6〜30 秒。空なら内蔵の声を使います。本人が同意した声だけを使ってください。</translation>
    </message>
    <message>
        <source>Who talks to whom.</source>
        <translation>だれがだれと話すか。</translation>
    </message>
    <message>
        <source>What the assistant calls itself.</source>
        <translation>アシスタントの自称。</translation>
    </message>
    <message>
        <source>What it calls you. Empty if you would rather not say.</source>
        <translation>アシスタントがあなたを呼ぶ名前。言いたくなければ空のままで。</translation>
    </message>
    <message>
        <source>An answer&apos;s first phrase has at most this many words, so that speech starts early; 0 never cuts a sentence for that.</source>
        <translation>回答の最初の句の最大語数。早く話し始めるためです。0 なら文を途中で区切りません。</translation>
    </message>
    <message>
        <source>What it can do by itself: tell the time, set timers, calculate, keep notes and more.</source>
        <translation>それだけでできること：時刻を伝える、タイマー、計算、メモなど。</translation>
    </message>
    <message>
        <source>By their names, with commas between them. Empty: it may use all of them.</source>
        <translation>名前をカンマ区切りで。空ならすべて使えます。</translation>
    </message>
    <message>
        <source>Models are downloaded only when you say so.</source>
        <translation>モデルは、あなたが指示したときだけダウンロードします。</translation>
    </message>
    <message>
        <source>The address of your own copy of the models folder, asked before the models&apos; own places. Empty: none.</source>
        <translation>モデルフォルダーの独自コピーのアドレス。本来の配布元より先に使われます。空ならなし。</translation>
    </message>
    <message>
        <source>No request is made for models.</source>
        <translation>モデルのための通信を一切行いません。</translation>
    </message>
    <message>
        <source>A record of how long each step of an answer took, on this computer.</source>
        <translation>回答の各段階にかかった時間を、このコンピューターに記録します。</translation>
    </message>
    <message>
        <source>What was said is written too. Sound never is.</source>
        <translation>話した内容も書き残します。音声は記録しません。</translation>
    </message>
    <message>
        <source>Older records are removed at the next start.</source>
        <translation>これより古い記録は次回の起動時に削除します。</translation>
    </message>
    <message>
        <source>What is kept of your conversations.</source>
        <translation>会話のうち保存するもの。</translation>
    </message>
    <message>
        <source>On this computer only, until you delete it. With the voice, answers can be played again with the face. Your own voice is never kept.</source>
        <translation>このコンピューターだけに、削除するまで保存します。声も保存すると、回答を顔つきで再生できます。あなた自身の声は保存しません。</translation>
    </message>
    <message>
        <source>The window.</source>
        <translation>ウィンドウ。</translation>
    </message>
    <message>
        <source>1 is the screen&apos;s own size.</source>
        <translation>1 が画面本来の大きさです。</translation>
    </message>
    <message>
        <source>Nothing moves that need not. Follows your system where it says so.</source>
        <translation>必要のない動きをなくします。システムの設定があればそれに従います。</translation>
    </message>
    <message>
        <source>It begins in the tray, without a window.</source>
        <translation>ウィンドウを出さずにトレイで起動します。</translation>
    </message>
    <message>
        <source>Closing the window leaves it in the tray; quit from there.</source>
        <translation>ウィンドウを閉じてもトレイに残ります。終了はトレイから行います。</translation>
    </message>
    <message>
        <source>The key that is held to talk.</source>
        <translation>押している間だけ話せるキー。</translation>
    </message>
    <message>
        <source>The key that stops the voice.</source>
        <translation>声を止めるキー。</translation>
    </message>
    <message>
        <source>The key that turns the microphone off and on.</source>
        <translation>マイクをオフ・オンするキー。</translation>
    </message>
    <message>
        <source>A key that talks wherever you are, while it is held. On Linux with X11 only.</source>
        <translation>押している間、どこにいても話せるキー。X11 を使う Linux のみ。</translation>
    </message>
    <message>
        <source>The face is not there yet.</source>
        <translation>顔はまだ準備中です。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>It must be {wanted}.</source>
        <translation>{wanted}を入力してください。</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>X サーバーが応答しません。</translation>
    </message>
    <message>
        <source>Name one such as &quot;Ctrl+Alt+Space&quot;.</source>
        <translation>「Ctrl+Alt+Space」のように指定してください。</translation>
    </message>
    <message>
        <source>Something went wrong: {error}.</source>
        <translation>問題が発生しました：{error}。</translation>
    </message>
    <message>
        <source>No server is set.</source>
        <translation>サーバーが設定されていません。</translation>
    </message>
    <message>
        <source>Write its address above.</source>
        <translation>上にアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The package keyring is not installed, so no key is kept.</source>
        <translation>パッケージ keyring が入っていないため、キーは保存されません。</translation>
    </message>
    <message>
        <source>The keyring refused: {name}.</source>
        <translation>キーリングに拒否されました：{name}。</translation>
    </message>
    <message>
        <source>A conversation cannot be written as {kind}.</source>
        <translation>会話を {kind} として書き出せません。</translation>
    </message>
    <message>
        <source>PocketSphinx knows English only, not {language!r}</source>
        <translation>PocketSphinx は英語のみで、{language!r} には対応していません</translation>
    </message>
    <message>
        <source>The Whisper model in {folder} needs {needed:.1f} GB of memory, and {free:.1f} GB are free.</source>
        <translation>{folder} の Whisper モデルには {needed:.1f} GB のメモリーが必要ですが、空きは {free:.1f} GB です。</translation>
    </message>
    <message>
        <source>The avatar {name!r} cannot be removed: {why}.</source>
        <translation>アバター {name!r} を削除できません：{why}。</translation>
    </message>
    <message>
        <source>Delete the folder {folder} yourself.</source>
        <translation>フォルダー {folder} を手動で削除してください。</translation>
    </message>
    <message>
        <source>The avatar cannot be kept in {folder}: {why}.</source>
        <translation>アバターを {folder} に保存できません：{why}。</translation>
    </message>
    <message>
        <source>It failed {count} times: {error}.</source>
        <translation>{count} 回失敗しました：{error}。</translation>
    </message>
    <message>
        <source>{before}{gap}{what}</source>
        <translation>{before}{gap}{what}</translation>
    </message>
    <message>
        <source>There is no key {keys!r}.</source>
        <translation>{keys!r} というキーはありません。</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>ファイルシステムが読み取り専用です</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>Set {variable} before the start instead.</source>
        <translation>代わりに、起動前に {variable} を設定してください。</translation>
    </message>
    <message>
        <source>No voice can speak here.</source>
        <translation>ここで話せる声がありません。</translation>
    </message>
    <message>
        <source>Look at Diagnostics.</source>
        <translation>診断をご覧ください。</translation>
    </message>
    <message>
        <source>{label}: {reason}.</source>
        <translation>{label}：{reason}。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Quality of the face</source>
        <translation>顔の品質</translation>
    </message>
    <message>
        <source>What moves the face</source>
        <translation>顔を動かすもの</translation>
    </message>
    <message>
        <source>Show a face</source>
        <translation>顔を表示</translation>
    </message>
    <message>
        <source>Where the face is computed</source>
        <translation>顔を計算する場所</translation>
    </message>
    <message>
        <source>Refine the face</source>
        <translation>顔をきめ細かくする</translation>
    </message>
    <message>
        <source>What understands you</source>
        <translation>聞き取りに使うもの</translation>
    </message>
    <message>
        <source>The language you speak</source>
        <translation>あなたが話す言語</translation>
    </message>
    <message>
        <source>Names and special words</source>
        <translation>名前や固有の言葉</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>What speaks</source>
        <translation>発話に使うもの</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>話す速さ</translation>
    </message>
    <message>
        <source>Recording of a voice to clone</source>
        <translation>クローンする声の録音</translation>
    </message>
    <message>
        <source>Talking over it interrupts it</source>
        <translation>話しかけると中断する</translation>
    </message>
    <message>
        <source>Cancel echoes</source>
        <translation>エコーを除去</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>オフラインのままにする</translation>
    </message>
    <message>
        <source>Your own mirror</source>
        <translation>独自のミラー</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>回答に使うもの</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>サーバーのモデル</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>待つ時間</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>多様さ</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最長の回答</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>The language model may use skills</source>
        <translation>言語モデルにスキルの使用を許可</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>アシスタントの名前</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>会話を保存</translation>
    </message>
    <message>
        <source>Record times</source>
        <translation>所要時間を記録</translation>
    </message>
    <message>
        <source>Record words too</source>
        <translation>言葉も記録</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>全体の大きさ</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>トレイで起動</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>閉じるとトレイに残す</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>押しながら話す</translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation>声を止める</translation>
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation>マイクのオン/オフ</translation>
    </message>
    <message>
        <source>Hold to talk, everywhere</source>
        <translation>どこでも押しながら話す</translation>
    </message>
    <message>
        <source>When it listens</source>
        <translation>聞くタイミング</translation>
    </message>
    <message>
        <source>Wake word</source>
        <translation>ウェイクワード</translation>
    </message>
    <message>
        <source>Follow-up time (seconds)</source>
        <translation>続けて話せる時間（秒）</translation>
    </message>
    <message>
        <source>Sleep after (minutes)</source>
        <translation>スリープまで（分）</translation>
    </message>
    <message>
        <source>Listen for the end of a thought</source>
        <translation>話の切れ目を聞き分ける</translation>
    </message>
    <message>
        <source>Pause that ends your turn (s)</source>
        <translation>話し終わりとみなす間（秒）</translation>
    </message>
    <message>
        <source>Sensitivity to noise</source>
        <translation>雑音への感度</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Quality: Standard</source>
        <translation>品質：標準</translation>
    </message>
    <message>
        <source>Size in the quality Standard</source>
        <translation>品質「標準」での大きさ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>1 秒あたりのコマ数</translation>
    </message>
    <message>
        <source>Model of the mouth</source>
        <translation>口のモデル</translation>
    </message>
    <message>
        <source>Pictures searched at once</source>
        <translation>一度に調べる画像の数</translation>
    </message>
    <message>
        <source>Frames computed at once</source>
        <translation>一度に計算するコマ数</translation>
    </message>
    <message>
        <source>Quality: High</source>
        <translation>品質：高</translation>
    </message>
    <message>
        <source>Size in the quality High</source>
        <translation>品質「高」での大きさ</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Compression of the picture</source>
        <translation>映像の圧縮</translation>
    </message>
    <message>
        <source>Compression of the sound</source>
        <translation>音声の圧縮</translation>
    </message>
    <message>
        <source>Bit rate of the sound</source>
        <translation>音声のビットレート</translation>
    </message>
    <message>
        <source>Remember faces</source>
        <translation>顔を記憶</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>半精度</translation>
    </message>
    <message>
        <source>Models of the face</source>
        <translation>顔のモデル</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>マイクとスピーカー</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>Sample rate of the loudspeaker</source>
        <translation>スピーカーのサンプルレート</translation>
    </message>
    <message>
        <source>Noticing speech</source>
        <translation>発話の検出</translation>
    </message>
    <message>
        <source>What notices speech</source>
        <translation>発話の検出に使うもの</translation>
    </message>
    <message>
        <source>Sound kept from before (s)</source>
        <translation>さかのぼって残す音（秒）</translation>
    </message>
    <message>
        <source>Shortest speech (s)</source>
        <translation>最短の発話（秒）</translation>
    </message>
    <message>
        <source>Longest speech (s)</source>
        <translation>最長の発話（秒）</translation>
    </message>
    <message>
        <source>Taking turns</source>
        <translation>話す順番</translation>
    </message>
    <message>
        <source>Prepare answers early</source>
        <translation>回答を早めに用意</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>Model that understands</source>
        <translation>聞き取りのモデル</translation>
    </message>
    <message>
        <source>Where speech is understood</source>
        <translation>聞き取りを計算する場所</translation>
    </message>
    <message>
        <source>Kind of numbers</source>
        <translation>数値の種類</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>回答のモデル</translation>
    </message>
    <message>
        <source>How much it keeps in mind</source>
        <translation>覚えておく量</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>グラフィックスカードに置く層</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>発話</translation>
    </message>
    <message>
        <source>Model that speaks</source>
        <translation>発話のモデル</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Where the voice is computed</source>
        <translation>声を計算する場所</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Longest first phrase (words)</source>
        <translation>最初の句の最大語数</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Skills switched off</source>
        <translation>オフにしたスキル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Record of times</source>
        <translation>所要時間の記録</translation>
    </message>
    <message>
        <source>Keep records (days)</source>
        <translation>記録を残す日数</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>Still picture</source>
        <translation>静止画</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Skills alone</source>
        <translation>スキルのみ</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>After its name</source>
        <translation>名前を呼ばれたあと</translation>
    </message>
    <message>
        <source>While the key is held</source>
        <translation>キーを押している間</translation>
    </message>
    <message>
        <source>Words and voice</source>
        <translation>文字と音声</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>文字のみ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>it is chosen in the settings, but this version does not have it yet</source>
        <translation>設定で選ばれていますが、このバージョンにはまだありません</translation>
    </message>
    <message>
        <source>none of these can serve</source>
        <translation>どれも使えません</translation>
    </message>
    <message>
        <source>{label}: {reason}</source>
        <translation>{label}：{reason}</translation>
    </message>
    <message>
        <source>Choose auto, or one of these.</source>
        <translation>「自動」か、このどれかを選んでください。</translation>
    </message>
    <message>
        <source>See above.</source>
        <translation>上をご覧ください。</translation>
    </message>
    <message>
        <source>asking it failed: {error}</source>
        <translation>確認に失敗しました：{error}</translation>
    </message>
    <message>
        <source>the package {name} is not installed</source>
        <translation>パッケージ {name} が入っていません</translation>
    </message>
    <message>
        <source>{label} could not be loaded: {error}.</source>
        <translation>{label} を読み込めませんでした：{error}。</translation>
    </message>
    <message>
        <source>{label} does not work: {error}.</source>
        <translation>{label} が動作しません：{error}。</translation>
    </message>
    <message>
        <source>The face did not answer in time.</source>
        <translation>顔が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>GPU out of memory during video generation ({what}). Falling back to audio-only playback.</source>
        <translation>顔の描画中にグラフィックスメモリーが足りなくなりました（{what}）。音声のみで続けます。</translation>
    </message>
    <message>
        <source>Use quality_mode=&apos;standard&apos; or switch to CPU.</source>
        <translation>品質「標準」か、プロセッサー（cpu）を選んでください。</translation>
    </message>
    <message>
        <source>the captions; I wait for a loudspeaker</source>
        <translation>字幕。スピーカーを待っています</translation>
    </message>
    <message>
        <source>typed messages; I wait for a microphone</source>
        <translation>文字での入力。マイクを待っています</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Microphone; then start me again.</source>
        <translation>システム設定の「プライバシーとセキュリティ」の「マイク」で許可してから、起動し直してください。</translation>
    </message>
    <message>
        <source>Allow it in Settings, Privacy &amp; security, Microphone: both switches, also the one for desktop apps.</source>
        <translation>「設定」の「プライバシーとセキュリティ」の「マイク」で許可してください。デスクトップアプリ用も含め、両方のスイッチです。</translation>
    </message>
    <message>
        <source>The microphone sends only silence.</source>
        <translation>マイクから無音しか届きません。</translation>
    </message>
    <message>
        <source>I wait for sound</source>
        <translation>音を待っています</translation>
    </message>
    <message>
        <source>I hear you badly</source>
        <translation>聞き取りにくい状態です</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first}{then}</translation>
    </message>
    <message>
        <source>It may be muted: look for its switch, or at the system&apos;s sound settings.</source>
        <translation>消音になっているかもしれません。スイッチか、システムのサウンド設定を確認してください。</translation>
    </message>
    <message>
        <source>Get one: visavis models get NAME (`visavis models list` shows them).</source>
        <translation>ダウンロードするには：visavis models get NAME（一覧は `visavis models list`）。</translation>
    </message>
    <message>
        <source>What you say is sent as text to {where}, as llm.server.url is set.</source>
        <translation>設定のとおり、発言はテキストとして {where} に送られます。</translation>
    </message>
    <message>
        <source>a model is not here</source>
        <translation>モデルがありません</translation>
    </message>
    <message>
        <source>the built-in skills (no language model)</source>
        <translation>内蔵のスキル（言語モデルなし）</translation>
    </message>
    <message>
        <source>no server is set</source>
        <translation>サーバーが設定されていません</translation>
    </message>
    <message>
        <source>Set llm.server.url, if you have one (Ollama, vLLM, …).</source>
        <translation>サーバー（Ollama、vLLM など）があれば、アドレスを設定してください。</translation>
    </message>
    <message>
        <source>the language model {name} is not here</source>
        <translation>言語モデル {name} がありません</translation>
    </message>
    <message>
        <source>the model {model} is not there</source>
        <translation>モデル {model} がありません</translation>
    </message>
    <message>
        <source>llama-cpp-python is not installed.</source>
        <translation>llama-cpp-python が入っていません。</translation>
    </message>
    <message>
        <source>Install it: scripts/start --full.</source>
        <translation>インストールするには：scripts/start --full。</translation>
    </message>
    <message>
        <source>There is not enough memory for a context of {context} tokens ({complaint}).</source>
        <translation>{context} トークンのコンテキストにはメモリーが足りません（{complaint}）。</translation>
    </message>
    <message>
        <source>Set a shorter llm.context_tokens, or choose a smaller model.</source>
        <translation>覚えておく量を減らすか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>There is not enough memory for the model {name} ({why}).</source>
        <translation>モデル {name} にはメモリーが足りません（{why}）。</translation>
    </message>
    <message>
        <source>Choose a smaller model, or set a lower llm.gpu_layers.</source>
        <translation>小さいモデルを選ぶか、グラフィックスカードに置く層を減らしてください。</translation>
    </message>
    <message>
        <source>If it happens again, choose a smaller model or a shorter llm.context_tokens.</source>
        <translation>繰り返すようなら、小さいモデルを選ぶか、覚えておく量を減らしてください。</translation>
    </message>
    <message>
        <source> beside the {layers} layers that fit on the graphics card</source>
        <translation>（グラフィックスカードに載る {layers} 層のほかに）</translation>
    </message>
    <message>
        <source>The model {name} needs {needed} of memory{beside}, but only {free} are free.</source>
        <translation>モデル {name} には {needed} のメモリーが必要ですが{beside}、空きは {free} だけです。</translation>
    </message>
    <message>
        <source>{place} cannot be fetched: {why}.</source>
        <translation>{place} をダウンロードできません：{why}。</translation>
    </message>
    <message>
        <source>{place} gives a wrong file: {why}.</source>
        <translation>{place} のファイルが正しくありません：{why}。</translation>
    </message>
    <message>
        <source>There are {free:.1f} GB free for {folder}, and {needed:.1f} GB are needed.</source>
        <translation>{folder} の空きは {free:.1f} GB ですが、{needed:.1f} GB 必要です。</translation>
    </message>
    <message>
        <source>Make it yourself, or name another place in {variable}.</source>
        <translation>手動で作成するか、{variable} で別の場所を指定してください。</translation>
    </message>
    <message>
        <source>The packages could not be installed: {why}</source>
        <translation>パッケージをインストールできませんでした：{why}</translation>
    </message>
    <message>
        <source>It speaks {languages}.</source>
        <translation>対応言語：{languages}。</translation>
    </message>
    <message>
        <source>the recording {clip} cannot be read ({why})</source>
        <translation>録音 {clip} を読み込めません（{why}）</translation>
    </message>
    <message>
        <source>There is no avatar {name!r}.</source>
        <translation>アバター {name!r} はありません。</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no folder {folder}.</source>
        <translation>{path} に書き込めません：フォルダー {folder} がありません。</translation>
    </message>
    <message>
        <source>Make it smaller: up to {most} million pixels can be read.</source>
        <translation>小さくしてください。読み込めるのは {most} 百万ピクセルまでです。</translation>
    </message>
    <message>
        <source>Use a picture of at least {side}x{side}; 512x512 or more looks good.</source>
        <translation>{side}x{side} 以上の画像を使ってください。512x512 以上だときれいです。</translation>
    </message>
    <message>
        <source>There is no device {name!r}.</source>
        <translation>{name!r} という計算デバイスはありません。</translation>
    </message>
    <message>
        <source>Choose a smaller model (`visavis models list`), or close other programs.</source>
        <translation>小さいモデルを選ぶか（`visavis models list`）、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Is the disk full or read-only?</source>
        <translation>ディスクがいっぱいか、読み取り専用ではありませんか？</translation>
    </message>
    <message>
        <source>Another program holds the file of your conversations, {file}.</source>
        <translation>別のプログラムが会話のファイル {file} を使用中です。</translation>
    </message>
    <message>
        <source>Close it, or try again in a while.</source>
        <translation>それを閉じるか、しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>What you said was not understood: {why}.</source>
        <translation>お話を理解できませんでした：{why}。</translation>
    </message>
    <message>
        <source>The answer could not be thought out: {why}.</source>
        <translation>答えを考えられませんでした：{why}。</translation>
    </message>
    <message>
        <source>The answer could not be spoken: {why}.</source>
        <translation>答えを話せませんでした：{why}。</translation>
    </message>
    <message>
        <source>The answer could not be played: {why}.</source>
        <translation>答えを再生できませんでした：{why}。</translation>
    </message>
    <message>
        <source>Nothing is fetched: Visavis is set to work offline.</source>
        <translation>何もダウンロードしません。Visavis はオフラインで動く設定です。</translation>
    </message>
    <message>
        <source>Switch that off in Settings, Models.</source>
        <translation>設定の「モデル」でオフにしてください。</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}。</translation>
    </message>
    <message>
        <source>It cannot be kept: {why}.</source>
        <translation>保存できません：{why}。</translation>
    </message>
    <message>
        <source>Install it (python scripts/setup.py --keyring), or set {variable} before the start.</source>
        <translation>インストールするか（python scripts/setup.py --keyring）、起動前に {variable} を設定してください。</translation>
    </message>
    <message>
        <source>Tell the time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Tell the date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Days until a date</source>
        <translation>あと何日</translation>
    </message>
    <message>
        <source>Set a timer</source>
        <translation>タイマーを設定</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>リマインダーを設定</translation>
    </message>
    <message>
        <source>Set an alarm</source>
        <translation>アラームを設定</translation>
    </message>
    <message>
        <source>List reminders</source>
        <translation>リマインダーの一覧</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Cancel reminders</source>
        <translation>リマインダーの取り消し</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Convert units</source>
        <translation>単位の換算</translation>
    </message>
    <message>
        <source>Flip a coin</source>
        <translation>コイン投げ</translation>
    </message>
    <message>
        <source>Roll dice</source>
        <translation>サイコロ</translation>
    </message>
    <message>
        <source>Random number</source>
        <translation>乱数</translation>
    </message>
    <message>
        <source>Pick one</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>覚える</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>思い出す</translation>
    </message>
    <message>
        <source>List notes</source>
        <translation>メモの一覧</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Forget all notes</source>
        <translation>すべてのメモを忘れる</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返す</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Change the avatar</source>
        <translation>アバターの変更</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <translation>声の変更</translation>
    </message>
    <message>
        <source>Change the quality</source>
        <translation>品質の変更</translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation>雑談</translation>
    </message>
    <message>
        <source>{label} cannot be asked: {error}.</source>
        <translation>{label} に問い合わせできません：{error}。</translation>
    </message>
    <message>
        <source>The face broke off: {error}.</source>
        <translation>顔の描画が中断しました：{error}。</translation>
    </message>
    <message>
        <source>The server at {host} has no model.</source>
        <translation>サーバー {host} にモデルがありません。</translation>
    </message>
    <message>
        <source>Load one there, or set another.</source>
        <translation>サーバーで読み込むか、別のサーバーを設定してください。</translation>
    </message>
    <message>
        <source>what you say leaves this computer as text, for {where}</source>
        <translation>発言はテキストとして、このコンピューターから {where} に送られます</translation>
    </message>
    <message>
        <source>what you say leaves this computer as text, unencrypted, for {where}</source>
        <translation>発言は暗号化されないテキストとして、このコンピューターから {where} に送られます</translation>
    </message>
    <message>
        <source>{url} is no address of a server</source>
        <translation>{url} はサーバーのアドレスではありません</translation>
    </message>
    <message>
        <source>Correct llm.server.url.</source>
        <translation>サーバーのアドレスを直してください。</translation>
    </message>
    <message>
        <source>The key is from the environment variable {variable}.</source>
        <translation>キーは環境変数 {variable} のものです。</translation>
    </message>
    <message>
        <source>The key is from the keyring.</source>
        <translation>キーはキーリングのものです。</translation>
    </message>
    <message>
        <source>The keyring cannot be read, so no key is used.</source>
        <translation>キーリングを読めないため、キーは使われません。</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>キーは設定されていません。</translation>
    </message>
    <message>
        <source>The server at {host} answered with {kind} instead of OpenAI&apos;s chat interface.</source>
        <translation>サーバー {host} は OpenAI のチャット形式ではなく {kind} を返しました。</translation>
    </message>
    <message>
        <source> It said: {words}.</source>
        <translation>サーバーの説明：{words}。</translation>
    </message>
    <message>
        <source>The server at {host} wants a key.{words}</source>
        <translation>サーバー {host} がキーを求めています。{words}</translation>
    </message>
    <message>
        <source>The server at {host} failed with status {status}.{words}</source>
        <translation>サーバー {host} がエラー {status} を返しました。{words}</translation>
    </message>
    <message>
        <source>The server at {host} does not answer: {error}.</source>
        <translation>サーバー {host} が応答しません：{error}。</translation>
    </message>
    <message>
        <source>Start it, or correct llm.server.url.</source>
        <translation>起動するか、アドレスを直してください。</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Correct llm.server.url: it mostly ends in /v1.</source>
        <translation>アドレスを直してください。たいてい /v1 で終わります。</translation>
    </message>
    <message>
        <source>The server at {host} refuses the key.{words}</source>
        <translation>サーバー {host} がキーを拒否しました。{words}</translation>
    </message>
    <message>
        <source>Put a valid key into the environment variable {variable}, or, where the package keyring is installed, into the keyring: keyring set {service} {name}.</source>
        <translation>有効なキーを環境変数 {variable} に入れるか、keyring があればキーリングに入れてください：keyring set {service} {name}。</translation>
    </message>
    <message>
        <source>The server at {host} sends us on to {where}; nothing was sent there.</source>
        <translation>サーバー {host} は {where} へ転送しようとしましたが、そこには何も送っていません。</translation>
    </message>
    <message>
        <source>Set llm.server.url to the new address, if you trust it.</source>
        <translation>信頼できるなら、新しいアドレスを設定してください。</translation>
    </message>
    <message>
        <source>The server at {host} knows no model {model}, or has another address for it.{words}</source>
        <translation>サーバー {host} にモデル {model} がないか、アドレスが違います。{words}</translation>
    </message>
    <message>
        <source>Correct llm.server.model or llm.server.url.</source>
        <translation>サーバーのモデルかアドレスを直してください。</translation>
    </message>
    <message>
        <source>The server at {host} is too busy, or its quota is used up.{words}</source>
        <translation>サーバー {host} が混雑しているか、割り当てを使い切りました。{words}</translation>
    </message>
    <message>
        <source>There is no loudspeaker called {name!r}.</source>
        <translation>{name!r} というスピーカーはありません。</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>あるもの：{names}。</translation>
    </message>
    <message>
        <source>There is no loudspeaker on this computer.</source>
        <translation>このコンピューターにスピーカーがありません。</translation>
    </message>
    <message>
        <source>Connect a loudspeaker, or switch it on.</source>
        <translation>スピーカーを接続するか、電源を入れてください。</translation>
    </message>
    <message>
        <source>There is no microphone called {name!r}.</source>
        <translation>{name!r} というマイクはありません。</translation>
    </message>
    <message>
        <source>Did you mean {name!r}?</source>
        <translation>{name!r} のことですか？</translation>
    </message>
    <message>
        <source>There is no microphone on this computer.</source>
        <translation>このコンピューターにマイクがありません。</translation>
    </message>
    <message>
        <source>Connect a microphone, or switch it on.</source>
        <translation>マイクを接続するか、電源を入れてください。</translation>
    </message>
    <message>
        <source>The microphone is too loud: what it sends is cut off at the top.</source>
        <translation>マイクの音が大きすぎて、音が割れています。</translation>
    </message>
    <message>
        <source>Turn its level down in the system&apos;s sound settings, or move away from it.</source>
        <translation>システムのサウンド設定で入力レベルを下げるか、マイクから離れてください。</translation>
    </message>
    <message>
        <source>The microphone {name!r} cannot be opened: {reason}.</source>
        <translation>マイク {name!r} を開けません：{reason}。</translation>
    </message>
    <message>
        <source>Check that it is connected and that no other program holds it.</source>
        <translation>接続されているか、ほかのプログラムが使っていないか確認してください。</translation>
    </message>
    <message>
        <source>The sound devices cannot be listed: {error}.</source>
        <translation>サウンド機器を一覧できません：{error}。</translation>
    </message>
    <message>
        <source>Sound needs the PortAudio library, which is not installed.</source>
        <translation>音声には PortAudio ライブラリが必要ですが、入っていません。</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install libportaudio2</source>
        <translation>Debian と Ubuntu：sudo apt install libportaudio2</translation>
    </message>
    <message>
        <source>The package sounddevice is not installed.</source>
        <translation>パッケージ sounddevice が入っていません。</translation>
    </message>
    <message>
        <source>pip install sounddevice</source>
        <translation>pip install sounddevice</translation>
    </message>
    <message>
        <source>The microphone is gone: it sends no more sound.</source>
        <translation>マイクが外れました。音が届きません。</translation>
    </message>
    <message>
        <source>Your conversations could not be read: the file is damaged. It is kept as {file}, and a new one is begun.</source>
        <translation>会話を読み込めませんでした。ファイルが壊れています。{file} として残し、新しいファイルを作りました。</translation>
    </message>
    <message>
        <source>Your conversations are not kept this time: {file} cannot be written ({why}). Start me again when it can be.</source>
        <translation>今回は会話を保存しません。{file} に書き込めません（{why}）。書き込めるようになったら、もう一度起動してください。</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>同じ名前のフォルダーがあります</translation>
    </message>
    <message>
        <source>it was written by a newer Visavis: update this one</source>
        <translation>新しい版の Visavis が書いたファイルです。こちらを更新してください</translation>
    </message>
    <message>
        <source>Name the file .mp4, .wav, .txt or .srt.</source>
        <translation>ファイル名の末尾を .mp4、.wav、.txt、.srt のいずれかにしてください。</translation>
    </message>
    <message>
        <source>An answer cannot be saved as {kind}.</source>
        <translation>回答を {kind} として保存することはできません。</translation>
    </message>
    <message>
        <source>An answer cannot be saved as a file without an ending.</source>
        <translation>拡張子のないファイルには回答を保存できません。</translation>
    </message>
    <message>
        <source>What is said now is written as soon as that is over.</source>
        <translation>いま話したことは、それが終わりしだい書き込まれます。</translation>
    </message>
    <message>
        <source>There is no room on the disk for your conversations, {file}.</source>
        <translation>会話を保存する空きがディスクにありません：{file}。</translation>
    </message>
    <message>
        <source>Make some, or try again in a while.</source>
        <translation>空きを作るか、しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>{what} Your settings are kept as {aside}; the defaults hold now.</source>
        <translation>{what}これまでの設定は {aside} に残してあります。今は既定値を使います。</translation>
    </message>
    <message>
        <source>and {count} more.</source>
        <translation>ほか {count} 件。</translation>
    </message>
    <message>
        <source>{count} settings cannot be used:</source>
        <translation>{count} 件の設定が使えません：</translation>
    </message>
    <message>
        <source>{key} is a section: give the settings in it, not {value}.</source>
        <translation>{key} は節です。{value} ではなく、その中の設定を書いてください。</translation>
    </message>
    <message>
        <source>{key} is not a setting.</source>
        <translation>{key} という設定はありません。</translation>
    </message>
    <message>
        <source>{key} is {value}, but must be {wanted}.</source>
        <translation>{key} は {value} ですが、{wanted} でなければなりません。</translation>
    </message>
    <message>
        <source>{key} is not a setting. Did you mean {meant}?</source>
        <translation>{key} という設定はありません。{meant} のことですか？</translation>
    </message>
    <message>
        <source>{sentence} {hint}</source>
        <translation>{sentence}{hint}</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}：{what}</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name} の {line} 行目</translation>
    </message>
    <message>
        <source>Look at its indentation, colons and quotes.</source>
        <translation>字下げ、コロン、引用符を確かめてください。</translation>
    </message>
    <message>
        <source>YAML is indented with spaces, not with tabs.</source>
        <translation>YAML の字下げはタブではなく空白で行います。</translation>
    </message>
    <message>
        <source>{where}: this is not valid YAML: {problem}.</source>
        <translation>{where}：正しい YAML ではありません（{problem}）。</translation>
    </message>
    <message>
        <source>{path} is longer than {limit} kB, too long for a settings file.</source>
        <translation>{path} は {limit} kB を超えており、設定ファイルとしては長すぎます。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>名前を確かめてください。</translation>
    </message>
    <message>
        <source>{where}: this is not a list of settings.</source>
        <translation>{where}：設定の一覧ではありません。</translation>
    </message>
    <message>
        <source>Write each as &quot;section:&quot; and, indented below it, &quot;name: value&quot;.</source>
        <translation>「節:」と書き、その下に字下げして「名前: 値」と書いてください。</translation>
    </message>
    <message>
        <source>There is no settings file {path}.</source>
        <translation>設定ファイル {path} がありません。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a settings file.</source>
        <translation>{path} は設定ファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {why}.</source>
        <translation>設定ファイル {path} を読めません：{why}。</translation>
    </message>
    <message>
        <source>{where}: the file is not UTF-8 text.</source>
        <translation>{where}：ファイルが UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>{name} is not YAML that can be used: {error}.</source>
        <translation>{name} は使える YAML ではありません：{error}。</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be a settings file.</source>
        <translation>{name} は設定ファイルとしては入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>{where}: {key} is given twice, first in line {first}.</source>
        <translation>{where}：{key} が二度書かれています（最初は {first} 行目）。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>どちらかを消してください。</translation>
    </message>
    <message>
        <source>{where}: aliases (*) cannot be used in settings.</source>
        <translation>{where}：設定では別名 (*) を使えません。</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>節</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>巨大な数</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>{name} のことですか？</translation>
    </message>
    <message>
        <source>Without quotes YAML reads yes, no, on and off as true or false: quote the word.</source>
        <translation>引用符がないと YAML は yes、no、on、off を true か false と読みます。語を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Put it in quotes to make it text.</source>
        <translation>引用符で囲むと文字列になります。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>This system lets no program hear a key everywhere; a desktop of X11 does.</source>
        <translation>このシステムでは、どこでも効くキーをプログラムが受け取れません。X11 のデスクトップなら使えます。</translation>
    </message>
    <message>
        <source>Hold the key that talks while the window is in front.</source>
        <translation>ウィンドウを前面にして、話すキーを押し続けてください。</translation>
    </message>
    <message>
        <source>Your avatar cannot be shown: {reason}.</source>
        <translation>アバターを表示できません。{reason}。</translation>
    </message>
    <message>
        <source>You see the one that comes with me; the page Avatars has others.</source>
        <translation>今は付属のアバターを表示しています。ほかは「アバター」のページで選べます。</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>もう一度接続してください。</translation>
    </message>
    <message>
        <source>Parts of what the microphone hears get lost: this computer is too busy.</source>
        <translation>マイクの音の一部が失われています。このコンピューターの負荷が高すぎます。</translation>
    </message>
    <message>
        <source>Close programs that need much of it, or choose smaller models in the settings.</source>
        <translation>負荷の高いプログラムを閉じるか、設定で小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>Look whether this computer is online (behind a proxy, HTTPS_PROXY must name it) and try again: what was fetched is kept.</source>
        <translation>このコンピューターがオンラインか（プロキシがあれば HTTPS_PROXY の設定を）確認して、もう一度お試しください。ダウンロード済みの分は残ります。</translation>
    </message>
    <message>
        <source>Instead of the file, {where} sends a web page (a sign-in page, perhaps).</source>
        <translation>{where} はファイルではなくウェブページ（ログイン画面など）を返しました。</translation>
    </message>
    <message>
        <source>Open a browser to see what it wants, or use another mirror.</source>
        <translation>ブラウザーで内容を確認するか、別のミラーを使ってください。</translation>
    </message>
    <message>
        <source>the connection ended after {done} of {total} bytes</source>
        <translation>{total} バイト中 {done} バイトで接続が切れました</translation>
    </message>
    <message>
        <source>its SHA-256 is {found}… instead of {wanted}…</source>
        <translation>SHA-256 が {found}… で、{wanted}… と異なります</translation>
    </message>
    <message>
        <source>Make room, and start it again.</source>
        <translation>空きを作って、もう一度始めてください。</translation>
    </message>
    <message>
        <source>Make room there, or the right.</source>
        <translation>そこに空きを作るか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>{label} is not on this computer, and it is to make no request (offline).</source>
        <translation>{label} はこのコンピューターになく、オフラインのため通信しません。</translation>
    </message>
    <message>
        <source>Without --offline and HF_HUB_OFFLINE: visavis models get {name}.</source>
        <translation>「オフラインのままにする」と HF_HUB_OFFLINE を外してから：visavis models get {name}。</translation>
    </message>
    <message>
        <source>{label} came, but not with the files it should have.</source>
        <translation>{label} をダウンロードしましたが、あるべきファイルがありません。</translation>
    </message>
    <message>
        <source>Remove it (visavis models remove {name}) and fetch it again.</source>
        <translation>削除して（visavis models remove {name}）、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Make room, or name a folder on another disk in VISAVIS_HOME.</source>
        <translation>空きを作るか、VISAVIS_HOME で別のディスクのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The archive of {label} is not what it should be: {error}.</source>
        <translation>{label} のアーカイブが正しくありません：{error}。</translation>
    </message>
    <message>
        <source>Fetch it again: visavis models get {name}.</source>
        <translation>もう一度ダウンロードしてください：visavis models get {name}。</translation>
    </message>
    <message>
        <source>{label} is being fetched by another Visavis.</source>
        <translation>別の Visavis が {label} をダウンロードしています。</translation>
    </message>
    <message>
        <source>Wait for it, or end it.</source>
        <translation>待つか、そちらを終了してください。</translation>
    </message>
    <message>
        <source>Try again later, or fetch it elsewhere and give it to `visavis models add`.</source>
        <translation>あとでもう一度試すか、別の場所で入手して `visavis models add` で追加してください。</translation>
    </message>
    <message>
        <source>{where} cannot be fetched: HTTP {code} {reason}.</source>
        <translation>{where} をダウンロードできません：HTTP {code} {reason}。</translation>
    </message>
    <message>
        <source>{where} may not be fetched (HTTP {code}): it needs a sign-in, or the token is not valid any more.</source>
        <translation>{where} はダウンロードを許可されていません（HTTP {code}）。ログインが必要か、トークンが無効です。</translation>
    </message>
    <message>
        <source>Accept its terms on its page in a browser, and give your token in HF_TOKEN.</source>
        <translation>ブラウザーでそのページの条件に同意し、トークンを HF_TOKEN に入れてください。</translation>
    </message>
    <message>
        <source>{where} is not there (HTTP {code}).</source>
        <translation>{where} が見つかりません（HTTP {code}）。</translation>
    </message>
    <message>
        <source>nothing came for {seconds:g} s</source>
        <translation>{seconds:g} 秒間データが届きませんでした</translation>
    </message>
    <message>
        <source>the connection is not secure (its certificate is not trusted)</source>
        <translation>接続が安全ではありません（証明書が信頼されていません）</translation>
    </message>
    <message>
        <source>the address is not known (is this computer online?)</source>
        <translation>アドレスが見つかりません（オンラインですか？）</translation>
    </message>
    <message>
        <source>Use another mirror.</source>
        <translation>別のミラーを使ってください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}.</source>
        <translation>フォルダー {folder} を作成できません：{why}。</translation>
    </message>
    <message>
        <source>{label} takes {factor:.1f} s for a second of speech on this computer.</source>
        <translation>{label} はこのコンピューターで、1 秒の音声に {factor:.1f} 秒かかります。</translation>
    </message>
    <message>
        <source>A smaller model may keep up (`visavis profile` says which); to use this one all the same, name it in the settings ({engine}).</source>
        <translation>小さいモデルなら間に合うかもしれません（`visavis profile` で確認できます）。それでも使う場合は、設定で指定してください（{engine}）。</translation>
    </message>
    <message>
        <source>The processor computes it, as set.</source>
        <translation>設定のとおり、プロセッサーで計算します。</translation>
    </message>
    <message>
        <source>On the processor: {why}.</source>
        <translation>プロセッサーで計算：{why}。</translation>
    </message>
    <message>
        <source>On the processor: it needs {needed} of the card&apos;s memory, and {left} are left.</source>
        <translation>プロセッサーで計算：カードのメモリーが {needed} 必要ですが、残りは {left} です。</translation>
    </message>
    <message>
        <source>Of {free} that are free on {card}, {left} are left.</source>
        <translation>{card} の空き {free} のうち、{left} が残ります。</translation>
    </message>
    <message>
        <source>There is no graphics card that it could use.</source>
        <translation>使えるグラフィックスカードがありません。</translation>
    </message>
    <message>
        <source>torch cannot use {card}: {why}. Run `scripts/start --full` where nvidia-smi works to have a build that can.</source>
        <translation>torch は {card} を使えません：{why}。nvidia-smi が動く状態で `scripts/start --full` を実行すると、対応版が入ります。</translation>
    </message>
    <message>
        <source>This version has no engine {engine}.</source>
        <translation>このバージョンにはエンジン {engine} がありません。</translation>
    </message>
    <message>
        <source>{label} broke while it was measured: {error}.</source>
        <translation>測定中に {label} が失敗しました：{error}。</translation>
    </message>
    <message>
        <source>Packages can be installed by Visavis only in a checkout.</source>
        <translation>パッケージをインストールできるのは、リポジトリのコピーで動かしているときだけです。</translation>
    </message>
    <message>
        <source>Install them: {line}.</source>
        <translation>インストールするには：{line}。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>あとでもう一度お試しください。</translation>
    </message>
    <message>
        <source>{model} would serve: visavis models get {name}.</source>
        <translation>{model} が使えます：visavis models get {name}。</translation>
    </message>
    <message>
        <source>{model} is here, but not the package of {engine}: visavis setup.</source>
        <translation>{model} はありますが、{engine} のパッケージがありません：visavis setup。</translation>
    </message>
    <message>
        <source>{model} does not speak {language!r}.</source>
        <translation>{model} は {language!r} を話せません。</translation>
    </message>
    <message>
        <source>{model} would take about {factor:.1f} s for a second of speech here.</source>
        <translation>{model} は 1 秒の音声に約 {factor:.1f} 秒かかる見込みです。</translation>
    </message>
    <message>
        <source>{model} needs {needed} of memory, more than half of all.</source>
        <translation>{model} には {needed} のメモリーが必要で、全体の半分を超えます。</translation>
    </message>
    <message>
        <source>The profile is {profile}, as set ({other} would be chosen).</source>
        <translation>プロファイルは設定どおり「{profile}」です（自動なら「{other}」）。</translation>
    </message>
    <message>
        <source>{engine} comes first, as set.</source>
        <translation>設定のとおり、{engine} が優先です。</translation>
    </message>
    <message>
        <source>{model} was measured to take {factor:.1f} s for a second of speech here.</source>
        <translation>{model} は測定の結果、1 秒の音声に {factor:.1f} 秒かかりました。</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>{card} has {total} of memory</source>
        <translation>{card} のメモリーは {total}</translation>
    </message>
    <message>
        <source>{cores} processor cores</source>
        <translation>プロセッサー {cores} コア</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} GB</translation>
    </message>
    <message>
        <source>A graphics card is here, but {problem}.</source>
        <translation>グラフィックスカードはありますが、{problem}。</translation>
    </message>
    <message>
        <source>{card} has {total} of memory ({held} of it is in use now)</source>
        <translation>{card} のメモリーは {total}（うち {held} は使用中）</translation>
    </message>
    <message>
        <source>{has}, enough for the face in 720p beside models of medium size.</source>
        <translation>{has}。720p の顔と中くらいのモデルに十分です。</translation>
    </message>
    <message>
        <source>{has}; medium needs {needed} for face, ears and language model.</source>
        <translation>{has}。「中」には顔、聞き取り、言語モデルのために {needed} が必要です。</translation>
    </message>
    <message>
        <source>1 processor core</source>
        <translation>プロセッサー 1 コア</translation>
    </message>
    <message>
        <source>{cores} and {ram} of memory</source>
        <translation>{cores}、メモリー {ram}</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card to use, {has}: small models suit best (medium needs {cores} fast cores and 16 GB).</source>
        <translation>使える NVIDIA グラフィックスカードがなく、{has}：小さいモデルが最適です（「中」には高速な {cores} コアと 16 GB が必要です）。</translation>
    </message>
    <message>
        <source>{size:.0f} GB</source>
        <translation>{size:.0f} GB</translation>
    </message>
    <message>
        <source>torch {name} was built without CUDA</source>
        <translation>torch {name} は CUDA なしでビルドされています</translation>
    </message>
    <message>
        <source>{has}, enough for the face in 1080p beside large models.</source>
        <translation>{has}。1080p の顔と大きなモデルに十分です。</translation>
    </message>
    <message>
        <source>No graphics card is needed: {has} carry models of medium size.</source>
        <translation>グラフィックスカードは不要です。{has}で中くらいのモデルを動かせます。</translation>
    </message>
    <message>
        <source>{name} did not answer within {seconds:g} s</source>
        <translation>{name} が {seconds:g} 秒以内に応答しませんでした</translation>
    </message>
    <message>
        <source>{name} failed ({why})</source>
        <translation>{name} が失敗しました（{why}）</translation>
    </message>
    <message>
        <source>I cannot keep notes or reminders: {file} cannot be written ({why}).</source>
        <translation>メモもリマインダーも保存できません。{file} に書き込めません（{why}）。</translation>
    </message>
    <message>
        <source>My notes were damaged, so I began afresh. The old file is kept as {file}.</source>
        <translation>メモが壊れていたので、新しく始めました。古いファイルは {file} として残してあります。</translation>
    </message>
    <message>
        <source>No speech recognition is left; type your message instead.</source>
        <translation>使える音声認識がありません。代わりにメッセージを入力してください。</translation>
    </message>
    <message>
        <source>Not everything could be deleted: {what}.</source>
        <translation>一部を削除できませんでした：{what}。</translation>
    </message>
    <message>
        <source>Delete the rest yourself.</source>
        <translation>残りはご自分で削除してください。</translation>
    </message>
    <message>
        <source>Run scripts/start again: it installs what is missing.</source>
        <translation>scripts/start をもう一度実行すると、足りないものが入ります。</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>no screen is connected (neither DISPLAY nor WAYLAND_DISPLAY is set)</source>
        <translation>画面がありません（DISPLAY も WAYLAND_DISPLAY も未設定）</translation>
    </message>
    <message>
        <source>refining the face</source>
        <translation>顔をきめ細かくすること</translation>
    </message>
    <message>
        <source>only {free:.0f} MB are free</source>
        <translation>空きが {free:.0f} MB しかありません</translation>
    </message>
    <message>
        <source>{count} cores ({kind})</source>
        <translation>{count} コア（{kind}）</translation>
    </message>
    <message>
        <source>Unlock it, or put the key into {variable}.</source>
        <translation>ロックを解除するか、キーを {variable} に入れてください。</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>the sound devices cannot be listed</source>
        <translation>サウンド機器を一覧できません</translation>
    </message>
    <message>
        <source>{name} (of {count}; `visavis devices` lists them)</source>
        <translation>{name}（{count} 台中。一覧は `visavis devices`）</translation>
    </message>
    <message>
        <source>microphone and loudspeaker</source>
        <translation>マイクとスピーカー</translation>
    </message>
    <message>
        <source>sound through PulseAudio</source>
        <translation>PulseAudio 経由の音声</translation>
    </message>
    <message>
        <source>the better of the two built-in voices</source>
        <translation>2 つの内蔵音声のうち良いほう</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Use visavis --no-gui.</source>
        <translation>visavis --no-gui を使ってください。</translation>
    </message>
    <message>
        <source>{file} (not there: defaults)</source>
        <translation>{file}（なし：既定値を使用）</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>空き容量</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>このディスクに空きを作ってください。</translation>
    </message>
    <message>
        <source>1 core ({kind})</source>
        <translation>1 コア（{kind}）</translation>
    </message>
    <message>
        <source>{card}, {free} of {total} free, driver {driver}</source>
        <translation>{card}、{total} 中 {free} 空き、ドライバー {driver}</translation>
    </message>
    <message>
        <source>Look at the NVIDIA driver; until then the processor does the work.</source>
        <translation>NVIDIA ドライバーを確認してください。それまではプロセッサーが処理します。</translation>
    </message>
    <message>
        <source>{name}. {why}</source>
        <translation>{name}。{why}</translation>
    </message>
    <message>
        <source>{set}, as set; {name} would be chosen here</source>
        <translation>設定どおり「{set}」。自動なら「{name}」</translation>
    </message>
    <message>
        <source>the sound system</source>
        <translation>サウンドシステム</translation>
    </message>
    <message>
        <source>{library} is not installed; it is for {purpose}</source>
        <translation>{library} が入っていません（用途：{purpose}）</translation>
    </message>
    <message>
        <source>Debian, Ubuntu: sudo apt install {package}.</source>
        <translation>Debian、Ubuntu：sudo apt install {package}。</translation>
    </message>
    <message>
        <source>{name} is not installed</source>
        <translation>{name} が入っていません</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <translation>システムのもの</translation>
    </message>
    <message>
        <source>{size} for {purpose}</source>
        <translation>{size}（用途：{purpose}）</translation>
    </message>
    <message>
        <source>{given} is not here</source>
        <translation>{given} がありません</translation>
    </message>
    <message>
        <source>Only for {purpose}: visavis models get {row}.</source>
        <translation>{purpose} にだけ必要：visavis models get {row}。</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>notes, reminders and avatars</source>
        <translation>メモ、リマインダー、アバター</translation>
    </message>
    <message>
        <source>config</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>あなたの設定</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>what makes the next start quicker</source>
        <translation>次回の起動を速くするデータ</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>log and traces</source>
        <translation>ログと記録</translation>
    </message>
    <message>
        <source>{folder} cannot be written, so {what} cannot be kept</source>
        <translation>{folder} に書き込めないため、{what}を保存できません</translation>
    </message>
    <message>
        <source>Make it writable, or name a folder in {variable}.</source>
        <translation>書き込めるようにするか、{variable} でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>The built-in engines need none.</source>
        <translation>内蔵の機能には不要です。</translation>
    </message>
    <message>
        <source>{first} {more}</source>
        <translation>{first}{more}</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>for {purpose}</source>
        <translation>用途：{purpose}</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>graphics</source>
        <translation>グラフィックス</translation>
    </message>
    <message>
        <source>Try again, or restart it.</source>
        <translation>もう一度試すか、再起動してください。</translation>
    </message>
    <message>
        <source>no NVIDIA card was found</source>
        <translation>NVIDIA カードが見つかりません</translation>
    </message>
    <message>
        <source>Coqui VITS on the processor</source>
        <translation>プロセッサー上の Coqui VITS</translation>
    </message>
    <message>
        <source>a woman, natural, of any language</source>
        <translation>女性、自然、どの言語でも</translation>
    </message>
    <message>
        <source>a woman, English, natural</source>
        <translation>女性、英語、自然</translation>
    </message>
    <message>
        <source>a man, English, natural</source>
        <translation>男性、英語、自然</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>a woman, American</source>
        <translation>女性、アメリカ英語</translation>
    </message>
    <message>
        <source>a man, American</source>
        <translation>男性、アメリカ英語</translation>
    </message>
    <message>
        <source>a man, Scottish</source>
        <translation>男性、スコットランド英語</translation>
    </message>
    <message>
        <source>a man, American, robotic</source>
        <translation>男性、アメリカ英語、機械的</translation>
    </message>
    <message>
        <source>a woman, American, robotic</source>
        <translation>女性、アメリカ英語、機械的</translation>
    </message>
    <message>
        <source>a woman, British, robotic</source>
        <translation>女性、イギリス英語、機械的</translation>
    </message>
    <message>
        <source>a man, British, robotic</source>
        <translation>男性、イギリス英語、機械的</translation>
    </message>
    <message>
        <source>visavis models get vits-ljspeech fetches one.</source>
        <translation>visavis models get vits-ljspeech でダウンロードできます。</translation>
    </message>
    <message>
        <source>Close other programs that use the graphics card, or set tts.device to cpu.</source>
        <translation>グラフィックスカードを使うほかのプログラムを閉じるか、声をプロセッサー（cpu）で計算してください。</translation>
    </message>
    <message>
        <source>no model of it is here</source>
        <translation>そのモデルがありません</translation>
    </message>
    <message>
        <source>it computes on the processor already</source>
        <translation>すでにプロセッサーで計算しています</translation>
    </message>
    <message>
        <source>Nothing is to be done about it.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>its model speaks “{its}”, not “{language}”</source>
        <translation>モデルは「{its}」用で、「{language}」は話せません</translation>
    </message>
    <message>
        <source>Get a model of your language.</source>
        <translation>お使いの言語のモデルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>There is not enough memory to load Coqui.</source>
        <translation>Coqui を読み込むメモリーが足りません。</translation>
    </message>
    <message>
        <source>Coqui could not speak a sentence: {error}.</source>
        <translation>Coqui が文を話せませんでした：{error}。</translation>
    </message>
    <message>
        <source>There is not enough memory for a sentence of Coqui.</source>
        <translation>Coqui が文を話すメモリーが足りません。</translation>
    </message>
    <message>
        <source>Run scripts/start again, or: pip install espeakng-loader</source>
        <translation>scripts/start をもう一度実行するか：pip install espeakng-loader</translation>
    </message>
    <message>
        <source>Choose one such as en-us, en-gb-x-rp or en-us+f3 (the part behind + is a variant).</source>
        <translation>en-us、en-gb-x-rp、en-us+f3 などを選んでください（+ のあとは変種）。</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice “{voice}”</source>
        <translation>eSpeak NG に声「{voice}」はありません</translation>
    </message>
    <message>
        <source>Install Flite (Debian and Ubuntu: sudo apt install flite; macOS: brew install flite), or use the espeak voice.</source>
        <translation>Flite を入れるか（Debian と Ubuntu：sudo apt install flite、macOS：brew install flite）、eSpeak の声を使ってください。</translation>
    </message>
    <message>
        <source>The library {stem} is not installed.</source>
        <translation>ライブラリ {stem} が入っていません。</translation>
    </message>
    <message>
        <source>Flite speaks English only</source>
        <translation>Flite は英語のみです</translation>
    </message>
    <message>
        <source>Use the espeak voice.</source>
        <translation>eSpeak の声を使ってください。</translation>
    </message>
    <message>
        <source>Flite has no voice “{name}”</source>
        <translation>Flite に声「{name}」はありません</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>{names} から選んでください。</translation>
    </message>
    <message>
        <source>Install it as a program of its own: pipx install piper-tts.</source>
        <translation>独立したプログラムとして入れてください：pipx install piper-tts。</translation>
    </message>
    <message>
        <source>visavis models get piper-ljspeech fetches one.</source>
        <translation>visavis models get piper-ljspeech でダウンロードできます。</translation>
    </message>
    <message>
        <source>no voice of it is here</source>
        <translation>その声がありません</translation>
    </message>
    <message>
        <source>the program piper is not installed</source>
        <translation>プログラム piper が入っていません</translation>
    </message>
    <message>
        <source>its voice speaks “{its}”, not “{language}”</source>
        <translation>声は「{its}」用で、「{language}」は話せません</translation>
    </message>
    <message>
        <source>Get one of yours.</source>
        <translation>お使いの言語のものをダウンロードしてください。</translation>
    </message>
    <message>
        <source>visavis models get xtts-v2 fetches it.</source>
        <translation>visavis models get xtts-v2 でダウンロードできます。</translation>
    </message>
    <message>
        <source>If memory is short, close other programs, or choose a smaller model.</source>
        <translation>メモリーが足りない場合は、ほかのプログラムを閉じるか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>The process of {label} has ended unexpectedly ({how}).</source>
        <translation>{label} のプロセスが予期せず終了しました（{how}）。</translation>
    </message>
    <message>
        <source>{label} does not answer any more, and was ended.</source>
        <translation>{label} が応答しなくなったため、終了しました。</translation>
    </message>
    <message>
        <source>{label} was closed.</source>
        <translation>{label} は閉じられました。</translation>
    </message>
    <message>
        <source>a library wanted to end the program</source>
        <translation>ライブラリがプログラムを終了しようとしました</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>{why} ({file})</source>
        <translation>{why}（{file}）</translation>
    </message>
    <message>
        <source>an unexpected error, {name}</source>
        <translation>予期しないエラー {name}</translation>
    </message>
    <message>
        <source>Whisper tiny, 39 M, many languages</source>
        <translation>Whisper tiny、39 M、多言語</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>any use</source>
        <translation>あらゆる用途</translation>
    </message>
    <message>
        <source>Whisper base, 74 M, many languages</source>
        <translation>Whisper base、74 M、多言語</translation>
    </message>
    <message>
        <source>Whisper small, 244 M, many languages</source>
        <translation>Whisper small、244 M、多言語</translation>
    </message>
    <message>
        <source>Whisper medium, 769 M, many languages</source>
        <translation>Whisper medium、769 M、多言語</translation>
    </message>
    <message>
        <source>Whisper large-v3, 1550 M, many languages</source>
        <translation>Whisper large-v3、1550 M、多言語</translation>
    </message>
    <message>
        <source>Whisper large-v3-turbo, 809 M, many languages</source>
        <translation>Whisper large-v3-turbo、809 M、多言語</translation>
    </message>
    <message>
        <source>Distil-Whisper large-v3, 756 M, English only</source>
        <translation>Distil-Whisper large-v3、756 M、英語のみ</translation>
    </message>
    <message>
        <source>Qwen2.5 0.5B Instruct, Q4_K_M</source>
        <translation>Qwen2.5 0.5B Instruct, Q4_K_M</translation>
    </message>
    <message>
        <source>Apache-2.0</source>
        <translation>Apache-2.0</translation>
    </message>
    <message>
        <source>Qwen2.5 1.5B Instruct, Q4_K_M</source>
        <translation>Qwen2.5 1.5B Instruct, Q4_K_M</translation>
    </message>
    <message>
        <source>Llama 3.2 1B Instruct, Q4_K_M</source>
        <translation>Llama 3.2 1B Instruct, Q4_K_M</translation>
    </message>
    <message>
        <source>Llama 3.2 Community License</source>
        <translation>Llama 3.2 Community License</translation>
    </message>
    <message>
        <source>any use, by the Llama 3.2 Community License and Meta&apos;s acceptable use policy; not by companies with more than 700 million monthly users</source>
        <translation>あらゆる用途（Llama 3.2 Community License と Meta の利用規定に従う。月間利用者 7 億人超の企業を除く）</translation>
    </message>
    <message>
        <source>Llama 3.2 3B Instruct, Q4_K_M</source>
        <translation>Llama 3.2 3B Instruct, Q4_K_M</translation>
    </message>
    <message>
        <source>Llama 3.1 8B Instruct, Q4_K_M</source>
        <translation>Llama 3.1 8B Instruct, Q4_K_M</translation>
    </message>
    <message>
        <source>Llama 3.1 Community License</source>
        <translation>Llama 3.1 Community License</translation>
    </message>
    <message>
        <source>any use, by the Llama 3.1 Community License and Meta&apos;s acceptable use policy; not by companies with more than 700 million monthly users</source>
        <translation>あらゆる用途（Llama 3.1 Community License と Meta の利用規定に従う。月間利用者 7 億人超の企業を除く）</translation>
    </message>
    <message>
        <source>Piper LJSpeech high, a woman, American</source>
        <translation>Piper LJSpeech high、女性、アメリカ英語</translation>
    </message>
    <message>
        <source>public domain recordings, model MIT</source>
        <translation>パブリックドメインの録音、モデルは MIT</translation>
    </message>
    <message>
        <source>Piper Lessac medium, a woman, American</source>
        <translation>Piper Lessac medium、女性、アメリカ英語</translation>
    </message>
    <message>
        <source>Blizzard Challenge 2013 (the recordings)</source>
        <translation>Blizzard Challenge 2013（録音）</translation>
    </message>
    <message>
        <source>research and other non-commercial use</source>
        <translation>研究などの非商用利用</translation>
    </message>
    <message>
        <source>Piper Thorsten medium, a man, German</source>
        <translation>Piper Thorsten medium、男性、ドイツ語</translation>
    </message>
    <message>
        <source>CC0 recordings, model MIT</source>
        <translation>録音は CC0、モデルは MIT</translation>
    </message>
    <message>
        <source>Coqui VITS LJSpeech, a woman, American</source>
        <translation>Coqui VITS LJSpeech、女性、アメリカ英語</translation>
    </message>
    <message>
        <source>Coqui VITS VCTK, 109 speakers, British and others</source>
        <translation>Coqui VITS VCTK、109 話者、イギリス英語ほか</translation>
    </message>
    <message>
        <source>Coqui XTTS v2, 17 languages, clones a voice</source>
        <translation>Coqui XTTS v2、17 言語、声をクローン</translation>
    </message>
    <message>
        <source>Coqui Public Model License 1.0.0</source>
        <translation>Coqui Public Model License 1.0.0</translation>
    </message>
    <message>
        <source>non-commercial use only, of the model and of what it speaks</source>
        <translation>モデルとその音声は非商用のみ</translation>
    </message>
    <message>
        <source>The voice of another person may be cloned only with that person&apos;s consent.</source>
        <translation>他人の声は、本人の同意がある場合にだけクローンできます。</translation>
    </message>
    <message>
        <source>Wav2Lip</source>
        <translation>Wav2Lip</translation>
    </message>
    <message>
        <source>none published (weights of Rudrabha/Wav2Lip)</source>
        <translation>公開されていません（Rudrabha/Wav2Lip の重み）</translation>
    </message>
    <message>
        <source>personal, research and other non-commercial use only, the authors say: they were trained on LRS2</source>
        <translation>個人・研究などの非商用のみ（LRS2 で学習したため、と作者は説明）</translation>
    </message>
    <message>
        <source>Wav2Lip with GAN, sharper</source>
        <translation>Wav2Lip GAN、より鮮明</translation>
    </message>
    <message>
        <source>S3FD, the face detector of Wav2Lip</source>
        <translation>S3FD、Wav2Lip の顔検出器</translation>
    </message>
    <message>
        <source>BSD-3-Clause (face-alignment)</source>
        <translation>BSD-3-Clause（face-alignment）</translation>
    </message>
    <message>
        <source>GFPGAN v1.3, refines the face</source>
        <translation>GFPGAN v1.3、顔をきめ細かくする</translation>
    </message>
    <message>
        <source>Apache-2.0, with parts under non-commercial terms (StyleGAN2, DFDNet)</source>
        <translation>Apache-2.0、一部は非商用条件（StyleGAN2、DFDNet）</translation>
    </message>
    <message>
        <source>the parts under NVIDIA&apos;s and DFDNet&apos;s terms: non-commercial use only</source>
        <translation>NVIDIA と DFDNet の条件が及ぶ部分：非商用のみ</translation>
    </message>
    <message>
        <source>GFPGAN v1.4, refines the face</source>
        <translation>GFPGAN v1.4、顔をきめ細かくする</translation>
    </message>
    <message>
        <source>ParseNet, where the face ends (for GFPGAN)</source>
        <translation>ParseNet、顔の境目（GFPGAN 用）</translation>
    </message>
    <message>
        <source>MIT (facexlib)</source>
        <translation>MIT（facexlib）</translation>
    </message>
    <message>
        <source>RetinaFace ResNet-50, finds faces (for GFPGAN)</source>
        <translation>RetinaFace ResNet-50、顔を検出（GFPGAN 用）</translation>
    </message>
    <message>
        <source>Real-ESRGAN x2plus, enlarges</source>
        <translation>Real-ESRGAN x2plus、拡大</translation>
    </message>
    <message>
        <source>BSD-3-Clause</source>
        <translation>BSD-3-Clause</translation>
    </message>
    <message>
        <source>SyncNet, measures lip sync (bench/syncnet.py)</source>
        <translation>SyncNet、口の同期を測定（bench/syncnet.py）</translation>
    </message>
    <message>
        <source>MIT (syncnet_python)</source>
        <translation>MIT（syncnet_python）</translation>
    </message>
    <message>
        <source>Close other programs that use the graphics card, or use a VITS or Piper voice.</source>
        <translation>グラフィックスカードを使うほかのプログラムを閉じるか、VITS か Piper の声を使ってください。</translation>
    </message>
    <message>
        <source>its model is not here</source>
        <translation>モデルがありません</translation>
    </message>
    <message>
        <source>it does not speak “{language}”</source>
        <translation>「{language}」は話せません</translation>
    </message>
    <message>
        <source>its licence, for non-commercial use only, was not accepted yet</source>
        <translation>非商用限定のライセンスにまだ同意していません</translation>
    </message>
    <message>
        <source>Read and accept it with: visavis voice licence.</source>
        <translation>読んで同意するには：visavis voice licence。</translation>
    </message>
    <message>
        <source>nobody has said that whoever speaks in {name} agrees to be cloned</source>
        <translation>{name} で話している人がクローンに同意したと、まだ確認されていません</translation>
    </message>
    <message>
        <source>If they do: visavis voice clone {clip}.</source>
        <translation>同意があれば：visavis voice clone {clip}。</translation>
    </message>
    <message>
        <source>Correct tts.clip in the settings.</source>
        <translation>設定で声の録音を直してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to load Coqui XTTS.</source>
        <translation>Coqui XTTS を読み込むメモリーが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory for a sentence of Coqui XTTS.</source>
        <translation>Coqui XTTS が文を話すメモリーが足りません。</translation>
    </message>
    <message>
        <source>the Silero network is not installed</source>
        <translation>Silero のネットワークが入っていません</translation>
    </message>
    <message>
        <source>{name} cannot be used: {error}.</source>
        <translation>{name} を使えません：{error}。</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or choose another one; `visavis devices` lists them.</source>
        <translation>スピーカーを接続するか、別のものを選んでください（一覧は `visavis devices`）。</translation>
    </message>
    <message>
        <source>There is no loudspeaker.</source>
        <translation>スピーカーがありません。</translation>
    </message>
    <message>
        <source>Connect one: it is found by itself.</source>
        <translation>接続すると自動的に見つかります。</translation>
    </message>
    <message>
        <source>The loudspeaker is gone.</source>
        <translation>スピーカーが外れました。</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another device.</source>
        <translation>もう一度接続するか、別の機器を選んでください。</translation>
    </message>
    <message>
        <source>There is no sound: the PortAudio library is missing.</source>
        <translation>音が出ません。PortAudio ライブラリがありません。</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: sudo apt install libportaudio2).</source>
        <translation>インストールしてください（Debian、Ubuntu：sudo apt install libportaudio2）。</translation>
    </message>
    <message>
        <source>No face was found in any of the {count} pictures of {path}.</source>
        <translation>{path} の {count} コマのどれにも顔が見つかりません。</translation>
    </message>
    <message>
        <source>No face was found in {path} ({width}x{height} pixels).</source>
        <translation>{path} に顔が見つかりません（{width}x{height} ピクセル）。</translation>
    </message>
    <message>
        <source>Use a picture with one clearly visible face, seen from the front.</source>
        <translation>正面から顔がひとつ、はっきり見える画像を使ってください。</translation>
    </message>
    <message>
        <source>{names} are not installed</source>
        <translation>{names} が入っていません</translation>
    </message>
    <message>
        <source>The face is only {width:.0f} pixels wide; {good} or more look crisp.</source>
        <translation>顔の幅が {width:.0f} ピクセルしかありません。{good} 以上だと鮮明です。</translation>
    </message>
    <message>
        <source>The face is blurred; a sharper picture would show lips and eyes better.</source>
        <translation>顔がぼやけています。鮮明な画像なら口や目がよりよく見えます。</translation>
    </message>
    <message>
        <source>The head is turned aside; a picture from the front would speak better.</source>
        <translation>顔が横を向いています。正面の画像のほうがうまく話せます。</translation>
    </message>
    <message>
        <source>The head is tilted by {angle:.0f} degrees; an upright one would speak better.</source>
        <translation>頭が {angle:.0f} 度傾いています。まっすぐなほうがうまく話せます。</translation>
    </message>
    <message>
        <source>The mouth is cut off; use a picture that shows the whole face.</source>
        <translation>口が切れています。顔全体が写った画像を使ってください。</translation>
    </message>
    <message>
        <source>The mouth can hardly be made out; use a picture where it is not covered.</source>
        <translation>口がほとんど見えません。隠れていない画像を使ってください。</translation>
    </message>
    <message>
        <source>The mouth is wide open; a closed or smiling one would speak better.</source>
        <translation>口が大きく開いています。閉じているか微笑んでいるほうがうまく話せます。</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>空きを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{path} is too large a picture{size}.</source>
        <translation>画像 {path} は大きすぎます{size}。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture.</source>
        <translation>{path} は画像ではなくフォルダーです。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} は空です。</translation>
    </message>
    <message>
        <source>Use another file.</source>
        <translation>別のファイルを使ってください。</translation>
    </message>
    <message>
        <source>{path} is too small: {width}x{height} pixels.</source>
        <translation>{path} は小さすぎます：{width}x{height} ピクセル。</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read.</source>
        <translation>{path} は読み込める画像ではありません。</translation>
    </message>
    <message>
        <source>Use a JPEG, PNG, WebP, BMP, TIFF, GIF or AVIF file.</source>
        <translation>JPEG、PNG、WebP、BMP、TIFF、GIF、AVIF のファイルを使ってください。</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete: {error}.</source>
        <translation>{path} は壊れているか、不完全です：{error}。</translation>
    </message>
    <message>
        <source>Get the whole file again.</source>
        <translation>完全なファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Run scripts/start again.</source>
        <translation>scripts/start をもう一度実行してください。</translation>
    </message>
    <message>
        <source>Built-in face</source>
        <translation>内蔵の顔</translation>
    </message>
    <message>
        <source>There was not enough memory to draw the face.</source>
        <translation>顔を描くメモリーが足りませんでした。</translation>
    </message>
    <message>
        <source>Choose a smaller resolution.</source>
        <translation>小さい解像度を選んでください。</translation>
    </message>
    <message>
        <source>The face could not be drawn: {error}.</source>
        <translation>顔を描けませんでした：{error}。</translation>
    </message>
    <message>
        <source>There is no graphics card that torch can use.</source>
        <translation>torch が使えるグラフィックスカードがありません。</translation>
    </message>
    <message>
        <source>Choose the device &apos;cpu&apos; or &apos;auto&apos;.</source>
        <translation>「cpu」か「auto」を選んでください。</translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos;, &apos;cpu&apos; or &apos;cuda&apos;.</source>
        <translation>「auto」「cpu」「cuda」のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>There is not enough memory for {what}.</source>
        <translation>{what} にはメモリーが足りません。</translation>
    </message>
    <message>
        <source>no checkpoint of Wav2Lip is here</source>
        <translation>Wav2Lip のモデルがありません</translation>
    </message>
    <message>
        <source>Download wav2lip.pth or wav2lip_gan.pth (for non-commercial use) and name it under talking_head.models in the settings.</source>
        <translation>wav2lip.pth か wav2lip_gan.pth（非商用）をダウンロードし、設定の「顔のモデル」で指定してください。</translation>
    </message>
    <message>
        <source>the graphics card that the settings ask for is not here</source>
        <translation>設定で指定されたグラフィックスカードがありません</translation>
    </message>
    <message>
        <source>Set device to auto.</source>
        <translation>計算する場所を「auto」にしてください。</translation>
    </message>
    <message>
        <source>No checkpoint of Wav2Lip is here.</source>
        <translation>Wav2Lip のモデルがありません。</translation>
    </message>
    <message>
        <source>This Wav2Lip face was closed.</source>
        <translation>この Wav2Lip の顔は終了しました。</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>Wav2Lip failed: {error}.</source>
        <translation>Wav2Lip が失敗しました：{error}。</translation>
    </message>
    <message>
        <source>There was not enough memory for Wav2Lip.</source>
        <translation>Wav2Lip のメモリーが足りませんでした。</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Key, if the server wants one</source>
        <translation>キー（サーバーが必要とする場合）</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>サーバーのキー</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>キーリングに保存</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせています…</translation>
    </message>
    <message>
        <source>It answers, with {}.</source>
        <translation>応答がありました：{}。</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>キーはキーリングにあります。</translation>
    </message>
    <message>
        <source>What you say leaves this computer as text, for {}.</source>
        <translation>発言はテキストとして、このコンピューターから {} に送信されます。</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Your settings file cannot be used, so what was set before still holds.</source>
        <translation>設定ファイルを使用できないため、以前の設定が引き続き有効です。</translation>
    </message>
</context>
<context>
    <name>SettingsGroups</name>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>マイクとスピーカー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>SkillsCard</name>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Loudspeaker</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>Play a test tone</source>
        <translation>テスト音を再生</translation>
    </message>
    <message>
        <source>Did you hear three notes?</source>
        <translation>3 つの音が聞こえましたか？</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The assistant&apos;s face</source>
        <translation>アシスタントの顔</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Thinking</source>
        <translation>考え中</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>以前のメッセージ</translation>
    </message>
    <message>
        <source>Say something, or type it below.</source>
        <translation>話しかけるか、下に入力してください。</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Where the time goes</source>
        <translation>時間の内訳</translation>
    </message>
    <message>
        <source>What each part of an answer took. Bright is work with something to show for it; pale is waiting for the first of it.</source>
        <translation>回答の各部分にかかった時間です。濃い色は結果を出している作業、淡い色は最初の結果を待つ時間です。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Nothing was said yet since the start. Ask something, and look here again.</source>
        <translation>起動してからまだ会話がありません。何か尋ねてから、もう一度ご覧ください。</translation>
    </message>
    <message>
        <source>Turn {}</source>
        <translation>やり取り {}</translation>
    </message>
    <message>
        <source>first sound after {} s</source>
        <translation>最初の音まで {} 秒</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Visavis</source>
        <translation>Visavis を開く</translation>
    </message>
    <message>
        <source>Only the face</source>
        <translation>顔だけを表示</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>マイクオフ</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>話すのを止める</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Visavis listens</source>
        <translation>Visavis は待機しています</translation>
    </message>
    <message>
        <source>Visavis hears you</source>
        <translation>Visavis は聞いています</translation>
    </message>
    <message>
        <source>Visavis thinks</source>
        <translation>Visavis は考えています</translation>
    </message>
    <message>
        <source>Visavis speaks</source>
        <translation>Visavis は話しています</translation>
    </message>
    <message>
        <source>Visavis: microphone off</source>
        <translation>Visavis：マイクオフ</translation>
    </message>
    <message>
        <source>Visavis: no microphone</source>
        <translation>Visavis：マイクがありません</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Stop speaking (Esc)</source>
        <translation>話すのを止める（Esc）</translation>
    </message>
    <message>
        <source>Only the face, always on top</source>
        <translation>顔だけを常に手前に表示</translation>
    </message>
    <message>
        <source>Stop speaking ({key})</source>
        <translation>話すのを止める（{key}）</translation>
    </message>
    <message>
        <source>Hold {key} to talk</source>
        <translation>{key} を押しながら話す</translation>
    </message>
    <message>
        <source>Hold the space bar to talk</source>
        <translation>スペースを押しながら話す</translation>
    </message>
    <message>
        <source>Say my name to wake me</source>
        <translation>名前を呼ぶと起きます</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>聞いています</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>考え中</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>話しています</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>マイクオフ</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>マイクがありません</translation>
    </message>
    <message>
        <source>Listen all the time</source>
        <translation>常に聞く</translation>
    </message>
    <message>
        <source>Listen only while {key} is held</source>
        <translation>{key} を押している間だけ聞く</translation>
    </message>
    <message>
        <source>Listen only while space is held</source>
        <translation>スペースを押している間だけ聞く</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>The voices that can speak here. More come with models.</source>
        <translation>ここで使える声です。モデルを追加すると増えます。</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation>声を探しています…</translation>
    </message>
    <message>
        <source>More voices…</source>
        <translation>ほかの声…</translation>
    </message>
    <message>
        <source>the best that this computer can run</source>
        <translation>このコンピューターで使える最良の声</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Hear {}</source>
        <translation>{} を聞く</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Times of a turn</source>
        <translation>やり取りの所要時間</translation>
    </message>
    <message>
        <source>first sound {} s</source>
        <translation>最初の音 {} 秒</translation>
    </message>
    <message>
        <source>a line every {} s</source>
        <translation>線の間隔 {} 秒</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聞く</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>認識</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>考える</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>再生</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>このアドレスをブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>_DeviceCard</name>
    <message>
        <source>The system&apos;s default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>{} (not here)</source>
        <translation>{}（ありません）</translation>
    </message>
</context>
<context>
    <name>_ListCard</name>
    <message>
        <source>The assistant is being started…</source>
        <translation>アシスタントを起動しています…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
</context>
</TS>
