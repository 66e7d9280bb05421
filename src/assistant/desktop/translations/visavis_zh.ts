<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AddCard</name>
    <message>
        <source>Add a picture</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Drop a photo, painting or drawing of a face here</source>
        <translation>将人脸的照片、绘画或素描拖到这里</translation>
    </message>
    <message>
        <source>Drop it here, or click</source>
        <translation>拖到这里，或点击</translation>
    </message>
</context>
<context>
    <name>AdvancedRow</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Default: {}.</source>
        <translation>默认值：{}。</translation>
    </message>
    <message>
        <source>Reset {} to its default</source>
        <translation>将 {} 恢复为默认值</translation>
    </message>
</context>
<context>
    <name>AvatarCard</name>
    <message>
        <source>Avatar {}</source>
        <translation>形象 {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>移除 {}</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Now: {}.</source>
        <translation>现在：{}。</translation>
    </message>
    <message>
        <source>This answer was lost. Ask again.</source>
        <translation>这条回答丢失了，请再问一次。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Play this answer again</source>
        <translation>重放这条回答</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已打断</translation>
    </message>
    <message>
        <source>hearing you …</source>
        <translation>正在听…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>What you said</source>
        <translation>你说的话</translation>
    </message>
    <message>
        <source>What the assistant says</source>
        <translation>助手说的话</translation>
    </message>
</context>
<context>
    <name>CharacterCard</name>
    <message>
        <source>{}: voice and persona</source>
        <translation>{}：声音与人设</translation>
    </message>
</context>
<context>
    <name>CharacterForm</name>
    <message>
        <source>The general voice</source>
        <translation>通用声音</translation>
    </message>
    <message>
        <source>Voice of this avatar</source>
        <translation>此形象的声音</translation>
    </message>
    <message>
        <source>Persona of this avatar</source>
        <translation>此形象的人设</translation>
    </message>
    <message>
        <source>As in the settings. Or in your words: “You are a cheerful ship&apos;s cook.”</source>
        <translation>与设置相同。也可以用自己的话写：“你是一位开朗的船上厨师。”</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人设</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>serves now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>not here, not needed</source>
        <translation>未安装，也不需要</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>不可用</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Looking at everything…</source>
        <translation>正在全面检查…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>All that a conversation needs is here.</source>
        <translation>对话所需的一切都已就绪。</translation>
    </message>
    <message>
        <source>A conversation is not possible yet.</source>
        <translation>还无法进行对话。</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Get the model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>打开相关设置</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Notices speech</source>
        <translation>察觉语音</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>听懂</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Shows its face</source>
        <translation>显示面孔</translation>
    </message>
    <message>
        <source>Finds faces</source>
        <translation>查找人脸</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Models of the face</source>
        <translation>面孔模型</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
</context>
<context>
    <name>Compact</name>
    <message>
        <source>Open Visavis</source>
        <translation>打开 Visavis</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>麦克风已关闭</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>停止说话</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（回车）</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>Back to the conversation</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到结果。</translation>
    </message>
    <message>
        <source>No conversations yet.</source>
        <translation>还没有对话。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>How quick it is</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>报告问题</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation>第 {step} 步，共 {count} 步</translation>
    </message>
</context>
<context>
    <name>EverySetting</name>
    <message>
        <source>The same as in {}, which may be edited by hand meanwhile.</source>
        <translation>与 {} 中的内容相同，该文件也可以同时手动编辑。</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>搜索所有设置</translation>
    </message>
    <message>
        <source>Reset all that are shown</source>
        <translation>重置所显示的全部</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>没有这个名称的设置。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>Save the answer</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>Film (*.mp4)</source>
        <translation>视频 (*.mp4)</translation>
    </message>
    <message>
        <source>Sound (*.wav)</source>
        <translation>音频 (*.wav)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Captions (*.srt)</source>
        <translation>字幕 (*.srt)</translation>
    </message>
    <message>
        <source>Saving {} …</source>
        <translation>正在保存 {}…</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>已保存为 {}。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Drawing the film …</source>
        <translation>正在生成视频…</translation>
    </message>
    <message>
        <source>Drawing the film</source>
        <translation>正在生成视频</translation>
    </message>
    <message>
        <source>Place in the film</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>后退一帧（,）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>前进一帧（.）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Save as … (Ctrl+S)</source>
        <translation>另存为…（Ctrl+S）</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>全屏（F）</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Can we hear each other?</source>
        <translation>我们能听到彼此吗？</translation>
    </message>
    <message>
        <source>Say something: the bar should move. Then let three notes be heard.</source>
        <translation>说点什么：音量条应该会动。然后播放三个音符试听。</translation>
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation>你想和谁交谈？</translation>
    </message>
    <message>
        <source>A click chooses. It can be changed at any time.</source>
        <translation>点击即可选择，可随时更改。</translation>
    </message>
    <message>
        <source>How much may it weigh?</source>
        <translation>可以占用多少空间？</translation>
    </message>
    <message>
        <source>It works as it is. With models it understands and sounds better.</source>
        <translation>现在就能用。有了模型，它听得更懂，声音也更好。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Skip all and talk</source>
        <translation>全部跳过，开始交谈</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>开始交谈</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Holds from the next start.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Avatars</source>
        <translation>形象</translation>
    </message>
    <message>
        <source>Choose who you talk to. A click is enough, in mid-sentence too.</source>
        <translation>选择与谁交谈。点一下即可，话说到一半也行。</translation>
    </message>
    <message>
        <source>A picture of a face</source>
        <translation>人脸图片</translation>
    </message>
    <message>
        <source>Looking for a face in {}…</source>
        <translation>正在 {} 中查找人脸…</translation>
    </message>
    <message>
        <source>{} is here.</source>
        <translation>{} 已添加。</translation>
    </message>
    <message>
        <source>Of {} faces the largest was taken.</source>
        <translation>在 {} 张人脸中选用了最大的一张。</translation>
    </message>
    <message>
        <source>It is a good picture.</source>
        <translation>这张图片很合适。</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>移除 {}？</translation>
    </message>
    <message>
        <source>The copy of the picture is deleted, not your own file.</source>
        <translation>删除的是图片的副本，不是你自己的文件。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{} is removed.</source>
        <translation>{} 已移除。</translation>
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
        <translation>对话，包括回答的声音</translation>
    </message>
    <message>
        <source>Notes and reminders</source>
        <translation>笔记与提醒</translation>
    </message>
    <message>
        <source>Records of times</source>
        <translation>耗时记录</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Your own avatars, and their voices and personas</source>
        <translation>你自己的形象及其声音和人设</translation>
    </message>
    <message>
        <source>Downloaded models</source>
        <translation>已下载的模型</translation>
    </message>
    <message>
        <source>What makes starts quicker</source>
        <translation>加快启动的缓存</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>你的设置</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>你同意过的条款</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存的内容</translation>
    </message>
    <message>
        <source>All of it on this computer. Your own voice is never kept.</source>
        <translation>全部保存在这台电脑上。你自己的声音从不保存。</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Delete what is ticked…</source>
        <translation>删除所选…</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>永久删除这些内容？</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset: {}</source>
        <translation>重置：{}</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>下次启动后生效。</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Understanding speech</source>
        <translation>语音理解</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>面孔</translation>
    </message>
</context>
<context>
    <name>LeavesCard</name>
    <message>
        <source>What leaves this computer</source>
        <translation>哪些内容会离开这台电脑</translation>
    </message>
    <message>
        <source>What you say, as text, goes to {}, since you set it as the server.</source>
        <translation>你说的话会以文字形式发送到 {}，因为你将其设为服务器。</translation>
    </message>
    <message>
        <source>Nothing. It makes no request of its own.</source>
        <translation>没有。它不会自行发出任何请求。</translation>
    </message>
    <message>
        <source>Nothing of what you say. Models are fetched when you ask for them.</source>
        <translation>你说的话不会外传。模型仅在你要求时下载。</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Level of the microphone</source>
        <translation>麦克风音量</translation>
    </message>
</context>
<context>
    <name>MicButton</name>
    <message>
        <source>Turn the microphone on</source>
        <translation>打开麦克风</translation>
    </message>
    <message>
        <source>Turn the microphone off</source>
        <translation>关闭麦克风</translation>
    </message>
</context>
<context>
    <name>MicrophoneCard</name>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>录音并回放</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>说点什么：音量条应该会动。</translation>
    </message>
    <message>
        <source>Speak now…</source>
        <translation>请说话…</translation>
    </message>
    <message>
        <source>That is how you sound…</source>
        <translation>你的声音听起来是这样的…</translation>
    </message>
    <message>
        <source>No sound came from the microphone. Is it connected, and allowed?</source>
        <translation>麦克风没有声音。是否已连接并获得授权？</translation>
    </message>
    <message>
        <source>Was it clear? Then all is well.</source>
        <translation>听清楚了吗？那就一切正常。</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>of unknown size</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>for profile {}</source>
        <translation>适用于配置 {}</translation>
    </message>
    <message>
        <source>Progress of {}</source>
        <translation>{} 的进度</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Do you agree to the terms of {}?</source>
        <translation>你同意 {} 的条款吗？</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>我同意</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>移除 {}？</translation>
    </message>
    <message>
        <source>{} are freed. It can be fetched again.</source>
        <translation>将释放 {}。之后可以重新下载。</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>{} are free now.</source>
        <translation>已释放 {}。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>剩余 {}</translation>
    </message>
    <message>
        <source>Paused. What came is kept.</source>
        <translation>已暂停。已下载的部分会保留。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>What you asked it to remember. Correct a note, or delete it.</source>
        <translation>你让它记住的事情。可以更正或删除笔记。</translation>
    </message>
    <message>
        <source>Something to remember</source>
        <translation>要记住的事情</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>新笔记</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Delete the note “{}”</source>
        <translation>删除笔记“{}”</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>As it is: nothing to download</source>
        <translation>现状：无需下载</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在检查这台电脑…</translation>
    </message>
    <message>
        <source>With models</source>
        <translation>使用模型</translation>
    </message>
    <message>
        <source>Choose and download…</source>
        <translation>选择并下载…</translation>
    </message>
    <message>
        <source>First sound about {} s after you stop speaking.</source>
        <translation>你说完后约 {} 秒开始出声。</translation>
    </message>
    <message>
        <source>Packages to install first, with “visavis setup”: {}</source>
        <translation>需先用“visavis setup”安装的软件包：{}</translation>
    </message>
    <message>
        <source>{} in all</source>
        <translation>共 {}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Talk</source>
        <translation>交谈</translation>
    </message>
    <message>
        <source>Avatars</source>
        <translation>形象</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在检查这台电脑…</translation>
    </message>
    <message>
        <source>About {} seconds</source>
        <translation>约 {} 秒</translation>
    </message>
    <message>
        <source>from the end of what you say to the first sound of the answer, as predicted.</source>
        <translation>从你说完到回答出声的预计时间。</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>听懂</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Shows its face</source>
        <translation>显示面孔</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>在处理器上</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>在显卡上</translation>
    </message>
    <message>
        <source>{} s for a second of speech, measured</source>
        <translation>每秒语音需 {} 秒（实测）</translation>
    </message>
    <message>
        <source>{} s for a second of speech, estimated</source>
        <translation>每秒语音需 {} 秒（估计）</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Timers and reminders</source>
        <translation>计时器与提醒</translation>
    </message>
    <message>
        <source>Those that are still to come.</source>
        <translation>尚未到时的。</translation>
    </message>
    <message>
        <source>Delete the reminder “{}”</source>
        <translation>删除提醒“{}”</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A file for a bug report: what works here, versions, changed settings, the end of the log and the times of the last answers. Keys, names and what was said are taken out. Read it before you save it; nothing is sent.</source>
        <translation>用于错误报告的文件：这里的运行状况、版本、更改过的设置、日志末尾以及最近几次回答的耗时。密钥、姓名和所说的内容都已去除。保存前请先阅读；不会发送任何内容。</translation>
    </message>
    <message>
        <source>Gather it</source>
        <translation>收集信息</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>报告的部分</translation>
    </message>
    <message>
        <source>What is in the report</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>{} is written.</source>
        <translation>已写入 {}。</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Key, if the server wants one</source>
        <translation>密钥（如果服务器需要）</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>服务器密钥</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>保存到密钥环</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>It answers, with {}.</source>
        <translation>服务器有响应，使用 {}。</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>密钥已在密钥环中。</translation>
    </message>
    <message>
        <source>What you say leaves this computer as text, for {}.</source>
        <translation>你说的话会以文字形式离开这台电脑，发送到 {}。</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Your settings file cannot be used, so what was set before still holds.</source>
        <translation>你的设置文件无法使用，仍沿用之前的设置。</translation>
    </message>
</context>
<context>
    <name>SettingsGroups</name>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>麦克风与扬声器</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人设</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SkillsCard</name>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Loudspeaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Play a test tone</source>
        <translation>播放测试音</translation>
    </message>
    <message>
        <source>Did you hear three notes?</source>
        <translation>听到三个音符了吗？</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The assistant&apos;s face</source>
        <translation>助手的面孔</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Conversations (Ctrl+L)</source>
        <translation>对话（Ctrl+L）</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>新对话（Ctrl+N）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>导出对话</translation>
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
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>删除此对话？</translation>
    </message>
    <message>
        <source>Its words and its sound are erased from this computer. There is no way back.</source>
        <translation>其文字和声音将从这台电脑上清除，且无法恢复。</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>删除此消息？</translation>
    </message>
    <message>
        <source>It is erased from this computer. There is no way back.</source>
        <translation>它将从这台电脑上清除，且无法恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>已保存为 {}。</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Thinking</source>
        <translation>思考中</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>更早的消息</translation>
    </message>
    <message>
        <source>Say something, or type it below.</source>
        <translation>说点什么，或在下方输入。</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Where the time goes</source>
        <translation>时间花在哪里</translation>
    </message>
    <message>
        <source>What each part of an answer took. Bright is work with something to show for it; pale is waiting for the first of it.</source>
        <translation>回答各部分所用的时间。深色表示已有产出的工作，浅色表示等待首个产出。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Nothing was said yet since the start. Ask something, and look here again.</source>
        <translation>启动以来还没有说过话。问点什么，再回来看看。</translation>
    </message>
    <message>
        <source>Turn {}</source>
        <translation>第 {} 轮</translation>
    </message>
    <message>
        <source>first sound after {} s</source>
        <translation>{} 秒后出声</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Quality of the face</source>
        <translation>面孔质量</translation>
    </message>
    <message>
        <source>What moves the face</source>
        <translation>面孔的驱动方式</translation>
    </message>
    <message>
        <source>Show a face</source>
        <translation>显示面孔</translation>
    </message>
    <message>
        <source>Where the face is computed</source>
        <translation>面孔的运算设备</translation>
    </message>
    <message>
        <source>Refine the face</source>
        <translation>细化面孔</translation>
    </message>
    <message>
        <source>What understands you</source>
        <translation>语音识别引擎</translation>
    </message>
    <message>
        <source>The language you speak</source>
        <translation>你说的语言</translation>
    </message>
    <message>
        <source>Words of your house</source>
        <translation>家中常用词</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>What speaks</source>
        <translation>语音合成引擎</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Recording of a voice to clone</source>
        <translation>用于克隆的声音录音</translation>
    </message>
    <message>
        <source>Talking over it interrupts it</source>
        <translation>插话可打断它</translation>
    </message>
    <message>
        <source>Cancel echoes</source>
        <translation>消除回声</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>保持离线</translation>
    </message>
    <message>
        <source>Your own mirror</source>
        <translation>自有镜像</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>回答引擎</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>服务器模型</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>等待时限</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人设</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>The language model may use skills</source>
        <translation>语言模型可以使用技能</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>它的名字</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>保存对话</translation>
    </message>
    <message>
        <source>Record times</source>
        <translation>记录耗时</translation>
    </message>
    <message>
        <source>Record words too</source>
        <translation>同时记录文字</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>整体大小</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>启动到托盘</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>关闭到托盘</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>按住说话</translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation>停止说话</translation>
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation>开关麦克风</translation>
    </message>
    <message>
        <source>Hold to talk, everywhere</source>
        <translation>在任何地方按住说话</translation>
    </message>
    <message>
        <source>When it listens</source>
        <translation>何时聆听</translation>
    </message>
    <message>
        <source>Wake word</source>
        <translation>唤醒词</translation>
    </message>
    <message>
        <source>Follow-up time (seconds)</source>
        <translation>追问时间（秒）</translation>
    </message>
    <message>
        <source>Sleep after (minutes)</source>
        <translation>休眠前等待（分钟）</translation>
    </message>
    <message>
        <source>Listen for the end of a thought</source>
        <translation>判断话是否说完</translation>
    </message>
    <message>
        <source>Pause that ends your turn (s)</source>
        <translation>视为说完的停顿（秒）</translation>
    </message>
    <message>
        <source>Sensitivity to noise</source>
        <translation>噪声敏感度</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
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
        <translation>标准</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Still picture</source>
        <translation>静态图片</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Skills alone</source>
        <translation>仅技能</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>After its name</source>
        <translation>听到它的名字后</translation>
    </message>
    <message>
        <source>While the key is held</source>
        <translation>按住按键时</translation>
    </message>
    <message>
        <source>Words and voice</source>
        <translation>文字和声音</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Visavis</source>
        <translation>打开 Visavis</translation>
    </message>
    <message>
        <source>Only the face</source>
        <translation>仅显示面孔</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>麦克风已关闭</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>停止说话</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Visavis listens</source>
        <translation>Visavis 正在聆听</translation>
    </message>
    <message>
        <source>Visavis hears you</source>
        <translation>Visavis 听到你了</translation>
    </message>
    <message>
        <source>Visavis thinks</source>
        <translation>Visavis 正在思考</translation>
    </message>
    <message>
        <source>Visavis speaks</source>
        <translation>Visavis 正在说话</translation>
    </message>
    <message>
        <source>Visavis: microphone off</source>
        <translation>Visavis：麦克风已关闭</translation>
    </message>
    <message>
        <source>Visavis: no microphone</source>
        <translation>Visavis：没有麦克风</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Stop speaking (Esc)</source>
        <translation>停止说话（Esc）</translation>
    </message>
    <message>
        <source>Only the face, always on top</source>
        <translation>仅显示面孔，始终置顶</translation>
    </message>
    <message>
        <source>Stop speaking ({key})</source>
        <translation>停止说话（{key}）</translation>
    </message>
    <message>
        <source>Hold {key} to talk</source>
        <translation>按住 {key} 说话</translation>
    </message>
    <message>
        <source>Hold the space bar to talk</source>
        <translation>按住空格键说话</translation>
    </message>
    <message>
        <source>Say my name to wake me</source>
        <translation>说出我的名字来唤醒我</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聆听中</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>我在听</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考中</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>说话中</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>麦克风已关闭</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>没有麦克风</translation>
    </message>
    <message>
        <source>Listen all the time</source>
        <translation>持续聆听</translation>
    </message>
    <message>
        <source>Listen only while {key} is held</source>
        <translation>仅在按住 {key} 时聆听</translation>
    </message>
    <message>
        <source>Listen only while space is held</source>
        <translation>仅在按住空格键时聆听</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>The voices that can speak here. More come with models.</source>
        <translation>这里可用的声音。下载模型可获得更多。</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation>正在查找声音…</translation>
    </message>
    <message>
        <source>More voices…</source>
        <translation>更多声音…</translation>
    </message>
    <message>
        <source>the best that this computer can run</source>
        <translation>这台电脑能运行的最佳声音</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Hear {}</source>
        <translation>试听 {}</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Times of a turn</source>
        <translation>一轮的耗时</translation>
    </message>
    <message>
        <source>first sound {} s</source>
        <translation>出声 {} 秒</translation>
    </message>
    <message>
        <source>a line every {} s</source>
        <translation>每 {} 秒一条线</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>面孔</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>在浏览器中打开此地址？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>_DeviceCard</name>
    <message>
        <source>The system&apos;s default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>{} (not here)</source>
        <translation>{}（不在）</translation>
    </message>
</context>
<context>
    <name>_ListCard</name>
    <message>
        <source>The assistant is being started…</source>
        <translation>助手正在启动…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有内容。</translation>
    </message>
</context>
</TS>
